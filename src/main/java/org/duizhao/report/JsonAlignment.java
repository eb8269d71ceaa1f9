// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.duizhao.bitext.Bitext;
import org.duizhao.report.form.Json;

/** Alignment as JSON: the columns of the TSV form, in an array of objects. */
final class JsonAlignment implements AlignmentWriter {
  @Override
  public void write(Bitext bitext, AlignmentLevel level, Writer out) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeStringField("level", level.id());
      if (bitext.source() != null) {
        Json.text("sourcePath", bitext.source().file().path(), json);
      }
      Json.text("targetPath", bitext.target().file().path(), json);
      json.writeArrayFieldStart("rows");
      for (AlignmentRow row : AlignmentRow.of(bitext, level)) {
        json.writeStartObject();
        json.writeStringField("source_lines", row.sourceLines());
        json.writeStringField("target_lines", row.targetLines());
        json.writeStringField("kind", row.kind().id());
        IssueJson.writeConfidence(row.confidence().doubleValue(), json);
        Json.text("source", row.source(), json);
        Json.text("target", row.target(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }
}
