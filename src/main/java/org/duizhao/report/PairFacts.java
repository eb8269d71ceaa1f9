// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Shape;
import org.duizhao.document.Document;
import org.duizhao.report.form.Json;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON report says of two documents that were checked: it is kept of thousands of pairs
 * whose text is not.
 *
 * @param source null when there is no English document
 * @param blocks how many pairs of blocks there are of each kind
 */
record PairFacts(
    @Nullable DocumentFacts source, DocumentFacts target, Shape shape, Map<PairKind, Long> blocks) {
  /** Version of the report's form; a field that goes or changes its meaning raises it. */
  static final int FORMAT = 1;

  /** What is said of one document. */
  record DocumentFacts(String path, String format, String charset, int lines) {
    static DocumentFacts of(Document document) {
      return new DocumentFacts(
          document.file().path(),
          document.format().id(),
          document.file().charset().name(),
          document.file().lineCount());
    }

    void write(String field, JsonGenerator json) throws IOException {
      json.writeObjectFieldStart(field);
      Json.text("path", path, json);
      json.writeStringField("format", format);
      json.writeStringField("charset", charset);
      json.writeNumberField("lines", lines);
      json.writeEndObject();
    }
  }

  static PairFacts of(Bitext bitext) {
    Map<PairKind, Long> blocks = new EnumMap<>(PairKind.class);
    for (PairKind kind : PairKind.values()) {
      blocks.put(kind, bitext.pairs().stream().filter(pair -> pair.kind() == kind).count());
    }
    Document source = bitext.source();
    return new PairFacts(
        source == null ? null : DocumentFacts.of(source),
        DocumentFacts.of(bitext.target()),
        bitext.shape(),
        blocks);
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    if (source != null) {
      source.write("source", json);
    }
    target.write("target", json);
    json.writeStringField("shape", shape.id());
    json.writeObjectFieldStart("blocks");
    for (PairKind kind : PairKind.values()) {
      json.writeNumberField(kind.id(), blocks.getOrDefault(kind, 0L));
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
