// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.duizhao.issue.Edit;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Suggestion;
import org.duizhao.issue.Suppressed;
import org.duizhao.report.form.Json;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/** An issue as a SARIF result. */
final class SarifResults {
  private static final int PERCENT = 100;

  private SarifResults() {}

  /**
   * @param suppressed who decided that it is not told; null when it is told
   * @param rule number of the check among the rules; null when it is not among them
   */
  static void write(
      Finding finding, @Nullable Suppressed suppressed, @Nullable Integer rule, JsonGenerator json)
      throws IOException {
    Issue issue = finding.issue();
    HostPlace place = HostPlace.of(issue);
    json.writeStartObject();
    json.writeStringField("ruleId", issue.check());
    if (rule != null) {
      json.writeNumberField("ruleIndex", rule);
    }
    json.writeStringField("level", HostLevel.of(issue.severity()).id());
    json.writeNumberField("rank", Math.round(issue.confidence() * PERCENT));
    writeMessage(issue.message(), json);
    json.writeArrayFieldStart("locations");
    writeLocation(place, null, json);
    json.writeEndArray();
    HostPlace related = HostPlace.related(issue);
    if (related != null) {
      json.writeArrayFieldStart("relatedLocations");
      writeLocation(related, "English", json);
      json.writeEndArray();
    }
    writeFingerprints(finding.fingerprint(), json);
    writeFix(issue.suggestion(), place, json);
    if (suppressed != null) {
      writeSuppression(suppressed, json);
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("severity", issue.severity().id());
    json.writeStringField("mqm", issue.type().mqmName());
    Json.text("unit", issue.unit(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeMessage(String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("message");
    Json.text("text", withoutLinks(text), json);
    json.writeEndObject();
  }

  /** A document's {@code [words](address)} is text here and no link (section 3.11.6). */
  private static String withoutLinks(String text) {
    boolean mayHoldOne = text.contains("](");
    return mayHoldOne ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]") : text;
  }

  private static void writeLocation(HostPlace place, @Nullable String says, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    if (says != null) {
      json.writeNumberField("id", 1);
    }
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(place.uri(), json);
    writeRegion("region", place, json);
    json.writeEndObject();
    if (says != null) {
      writeMessage(says, json);
    }
    json.writeEndObject();
  }

  static void writeArtifact(String uri, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    json.writeEndObject();
  }

  private static void writeRegion(String field, HostPlace place, JsonGenerator json)
      throws IOException {
    Position start = place.start();
    Position end = place.end();
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
  }

  /** GitHub tells alerts apart by the first of these alone, other viewers by any. */
  private static void writeFingerprints(String fingerprint, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("primaryLocationLineHash", fingerprint + ":1");
    json.writeStringField("duizhao/v1", fingerprint);
    json.writeEndObject();
  }

  private static void writeSuppression(Suppressed suppressed, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", suppressed.by().sarif());
    if (!suppressed.reason().isEmpty()) {
      Json.text("justification", suppressed.reason(), json);
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeFix(@Nullable Suggestion suggestion, HostPlace place, JsonGenerator json)
      throws IOException {
    if (suggestion == null || !suggestion.isSafe()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    writeArtifact(place.uri(), json);
    json.writeArrayFieldStart("replacements");
    for (Edit edit : suggestion.edits()) {
      json.writeStartObject();
      writeRegion("deletedRegion", new HostPlace(place.file(), edit.place()), json);
      json.writeObjectFieldStart("insertedContent");
      Json.text("text", edit.text(), json);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
