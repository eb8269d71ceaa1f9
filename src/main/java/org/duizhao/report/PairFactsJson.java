// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.duizhao.bitext.PairKind;
import org.duizhao.issue.PairFacts;
import org.duizhao.report.form.Json;
import org.jspecify.annotations.Nullable;

/** The JSON form of what is said of two documents. */
final class PairFactsJson {
  /** Version of the report's form; a field that goes or changes its meaning raises it. */
  static final int FORMAT = 1;

  private PairFactsJson() {}

  static void write(PairFacts facts, JsonGenerator json) throws IOException {
    json.writeStartObject();
    write("source", facts.source(), json);
    write("target", facts.target(), json);
    json.writeStringField("shape", facts.shape().id());
    json.writeObjectFieldStart("blocks");
    for (PairKind kind : PairKind.values()) {
      json.writeNumberField(kind.id(), facts.count(kind));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(
      String field, PairFacts.@Nullable DocumentFacts document, JsonGenerator json)
      throws IOException {
    if (document == null) {
      return;
    }
    json.writeObjectFieldStart(field);
    Json.text("path", document.path(), json);
    json.writeStringField("format", document.format());
    json.writeStringField("charset", document.charset());
    json.writeNumberField("lines", document.lines());
    json.writeEndObject();
  }
}
