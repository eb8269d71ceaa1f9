// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Finding;
import org.duizhao.issue.PairFacts;
import org.duizhao.issue.Tally;
import org.duizhao.report.form.Json;

/** The report as one JSON object; {@code docs/schema/report.schema.json} describes it. */
final class JsonReport implements ReportWriter {
  @Override
  public void write(CheckResult result, Writer out) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeStringField("tool", "duizhao");
      json.writeNumberField("format", PairFactsJson.FORMAT);
      json.writeArrayFieldStart("pairs");
      PairFactsJson.write(PairFacts.of(result.bitext()), json);
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
}
