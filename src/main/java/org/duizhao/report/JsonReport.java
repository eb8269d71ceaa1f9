// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Document;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Tally;
import org.duizhao.report.form.Json;
import org.jspecify.annotations.Nullable;

/** The report as one JSON object; {@code docs/schema/report.schema.json} describes it. */
final class JsonReport implements ReportWriter {
  @Override
  public void write(CheckResult result, Writer out) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeStringField("tool", "duizhao");
      json.writeNumberField("format", JsonUnits.FORMAT);
      json.writeArrayFieldStart("pairs");
      writePair(result.bitext(), json);
      json.writeEndArray();
      json.writeArrayFieldStart("issues");
      for (Finding finding : result.findings()) {
        IssueJson.write(finding, json);
      }
      json.writeEndArray();
      IssueJson.write(result.problems(), json);
      IssueJson.write(Tally.of(result.findings()), json);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void writePair(Bitext bitext, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeDocument("source", bitext.source(), json);
    writeDocument("target", bitext.target(), json);
    json.writeStringField("shape", bitext.shape().id());
    json.writeObjectFieldStart("blocks");
    for (PairKind kind : PairKind.values()) {
      json.writeNumberField(
          kind.id(), bitext.pairs().stream().filter(pair -> pair.kind() == kind).count());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeDocument(String field, @Nullable Document document, JsonGenerator json)
      throws IOException {
    if (document == null) {
      return;
    }
    json.writeObjectFieldStart(field);
    Json.text("path", document.file().path(), json);
    json.writeStringField("format", document.format().id());
    json.writeStringField("charset", document.file().charset().name());
    json.writeNumberField("lines", document.file().lineCount());
    json.writeEndObject();
  }
}
