// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Tally;
import org.duizhao.report.form.Json;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/** The JSON forms of issues, places and problems; {@code docs/output.md} describes each field. */
final class IssueJson {
  private static final int CONFIDENCE_DIGITS = 3;

  private IssueJson() {}

  static void write(Finding finding, JsonGenerator json) throws IOException {
    Issue issue = finding.issue();
    json.writeStartObject();
    json.writeStringField("check", issue.check());
    json.writeStringField("type", issue.type().mqmName());
    json.writeStringField("severity", issue.severity().id());
    writeConfidence(issue.confidence(), json);
    Json.text("message", issue.message(), json);
    write("source", issue.source(), json);
    write("target", issue.target(), json);
    Json.text("suggestion", issue.suggestedText(), json);
    if (issue.suggestion() != null && issue.suggestion().isSafe()) {
      json.writeBooleanField("fixable", true);
    }
    json.writeStringField("fingerprint", finding.fingerprint());
    Json.text("unit", issue.unit(), json);
    json.writeEndObject();
  }

  private static void write(String field, @Nullable Excerpt excerpt, JsonGenerator json)
      throws IOException {
    if (excerpt == null) {
      return;
    }
    Position start = excerpt.start();
    Position end = excerpt.end();
    json.writeObjectFieldStart(field);
    Json.text("path", excerpt.file().path(), json);
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    Json.text("text", excerpt.text(), json);
    json.writeEndObject();
  }

  static void writeConfidence(double confidence, JsonGenerator json) throws IOException {
    BigDecimal rounded =
        BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP);
    json.writeFieldName("confidence");
    json.writeNumber(rounded.stripTrailingZeros().toPlainString());
  }

  static void write(List<InputProblem> problems, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("problems");
    for (InputProblem problem : problems) {
      json.writeStartObject();
      Json.text("path", problem.path(), json);
      Position position = problem.position();
      if (position != null) {
        json.writeNumberField("line", position.line());
        json.writeNumberField("column", position.column());
      }
      Json.text("message", problem.message(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void write(Tally tally, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    for (Severity severity : Severity.worstFirst()) {
      json.writeNumberField(severity.id(), tally.of(severity));
    }
    json.writeEndObject();
  }
}
