// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run found: the fingerprints of its issues by the path of the document that they
 * stand in, out of its JSON report.
 *
 * @param issues by path
 */
public record EarlierReport(Map<String, Set<String>> issues) {

  /**
   * Reads {@code docs/schema/report.schema.json}.
   *
   * @throws InputException when the file is no such report
   */
  public static EarlierReport read(SourceFile file) throws InputException {
    Map<String, Set<String>> issues = new HashMap<>();
    boolean isReport = false;
    try (JsonParser json = new JsonFactory().createParser(file.text())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isList = json.currentName().equals("issues");
        if (json.nextToken() == JsonToken.START_ARRAY && isList) {
          isReport = true;
          while (json.nextToken() == JsonToken.START_OBJECT) {
            readIssue(json, issues);
          }
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      isReport = false;
    }
    if (!isReport) {
      throw new InputException(
          new InputProblem(file.path(), null, "expected a JSON report of duizhao check"));
    }
    return new EarlierReport(issues);
  }

  private static void readIssue(JsonParser json, Map<String, Set<String>> issues)
      throws IOException {
    String fingerprint = null;
    String source = null;
    String target = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "fingerprint" -> fingerprint = json.getText();
        case "source" -> source = path(json);
        case "target" -> target = path(json);
        default -> json.skipChildren();
      }
    }
    String path = target == null ? source : target;
    if (path != null && fingerprint != null) {
      issues.computeIfAbsent(path, p -> new HashSet<>()).add(fingerprint);
    }
  }

  private static @Nullable String path(JsonParser json) throws IOException {
    String path = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean isPath = json.currentName().equals("path");
      json.nextToken();
      path = isPath ? json.getText() : path;
      json.skipChildren();
    }
    return path;
  }

  /** The issues of a document, by the fingerprints. */
  public Set<String> of(String path) {
    return issues.getOrDefault(path, Set.of());
  }
}
