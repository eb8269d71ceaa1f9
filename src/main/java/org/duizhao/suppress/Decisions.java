// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Nearest;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads what reviewers have decided about findings; {@code docs/schema/decisions.schema.json} is
 * the form. Those that are dismissed are not told again until their text changes; accepted and
 * fixed ones are.
 */
public final class Decisions {
  private static final List<String> STATUSES = List.of("accepted", "dismissed", "fixed", "open");
  private static final String DISMISSED = "dismissed";

  private Decisions() {}

  /**
   * The findings that are dismissed.
   *
   * @throws InputException when the file is no such JSON
   */
  public static KnownFindings read(SourceFile file) throws InputException {
    Map<String, String> dismissed = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.text())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw problem(file, json, "expected an object with 'decisions'");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isList = json.currentName().equals("decisions");
        JsonToken value = json.nextToken();
        if (isList && value == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            readOne(file, json, dismissed);
          }
        } else {
          json.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw new InputException(new InputProblem(file.path(), place(e.getLocation()), "no JSON"));
    } catch (IOException e) {
      throw new InputException(new InputProblem(file.path(), null, "cannot be read"));
    }
    return new KnownFindings(dismissed);
  }

  private static void readOne(SourceFile file, JsonParser json, Map<String, String> dismissed)
      throws IOException, InputException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      fields.put(key, json.getText());
      json.skipChildren();
    }
    String fingerprint = fields.get("fingerprint");
    String status = fields.get("status");
    if (fingerprint == null || status == null) {
      throw problem(file, json, "a decision has 'fingerprint' and 'status'");
    }
    if (!STATUSES.contains(status)) {
      throw problem(file, json, Nearest.unknown("status", status, STATUSES));
    }
    if (status.equals(DISMISSED)) {
      dismissed.put(fingerprint, fields.getOrDefault("reason", ""));
    }
  }

  private static InputException problem(SourceFile file, JsonParser json, String message) {
    return new InputException(
        new InputProblem(file.path(), place(json.currentLocation()), message));
  }

  private static @Nullable Position place(@Nullable JsonLocation at) {
    return at == null
        ? null
        : new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
