// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.duizhao.issue.Edit;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Suggestion;
import org.duizhao.report.form.Json;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * One diagnostic in reviewdog's form. Columns count bytes of UTF-8, as reviewdog has it; a safe
 * suggestion becomes a change that the reviewer accepts with one click.
 *
 * @see <a href="https://github.com/reviewdog/reviewdog/tree/master/proto/rdf">Reviewdog Diagnostic
 *     Format</a>
 */
final class RdjsonDiagnostics {
  private RdjsonDiagnostics() {}

  /** The fields of the tool, for the list or for one diagnostic that stands alone. */
  static void writeSource(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "duizhao");
    json.writeEndObject();
  }

  /**
   * @param alone whether the diagnostic names the tool itself
   */
  static void write(Issue issue, boolean alone, JsonGenerator json) throws IOException {
    HostPlace place = HostPlace.of(issue);
    json.writeStartObject();
    Json.text("message", issue.message(), json);
    writeLocation(place, json);
    json.writeStringField("severity", severity(HostLevel.of(issue.severity())));
    if (alone) {
      writeSource(json);
    }
    json.writeObjectFieldStart("code");
    json.writeStringField("value", issue.check());
    json.writeEndObject();
    writeSuggestions(issue.suggestion(), place, json);
    HostPlace related = HostPlace.related(issue);
    if (related != null) {
      json.writeArrayFieldStart("related_locations");
      json.writeStartObject();
      json.writeStringField("message", "English");
      writeLocation(related, json);
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String severity(HostLevel level) {
    return switch (level) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE -> "INFO";
    };
  }

  private static void writeLocation(HostPlace place, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", place.path());
    writeRange(place, json);
    json.writeEndObject();
  }

  private static void writeRange(HostPlace place, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("range");
    writePosition("start", place.inBytes(place.start()), json);
    writePosition("end", place.inBytes(place.end()), json);
    json.writeEndObject();
  }

  private static void writePosition(String field, Position position, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeEndObject();
  }

  private static void writeSuggestions(
      @Nullable Suggestion suggestion, HostPlace place, JsonGenerator json) throws IOException {
    if (suggestion == null || !suggestion.isSafe()) {
      return;
    }
    json.writeArrayFieldStart("suggestions");
    for (Edit edit : suggestion.edits()) {
      json.writeStartObject();
      writeRange(new HostPlace(place.file(), edit.place()), json);
      Json.text("text", edit.text(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
