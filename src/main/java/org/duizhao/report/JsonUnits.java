// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Tally;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.Json;

/** The JSON report of units that come already paired: issues as they come, counts at the end. */
final class JsonUnits implements FindingsWriter {
  /** A file that is no TSV at all has as many problems as lines; nobody reads more than these. */
  private static final int MOST_PROBLEMS = 1000;

  private final Writer out;
  private final JsonGenerator json;
  private final List<InputProblem> problems = new ArrayList<>();
  private Tally tally = Tally.NOTHING;

  JsonUnits(String path, Writer out) throws IOException {
    this.out = out;
    json = Json.indented(out);
    json.writeStartObject();
    json.writeStringField("tool", "duizhao");
    json.writeNumberField("format", PairFactsJson.FORMAT);
    Json.text("bilingual", path, json);
    json.writeArrayFieldStart("issues");
  }

  @Override
  public void findings(String path, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      IssueJson.write(finding, json);
    }
    tally = tally.plus(Tally.of(findings));
  }

  @Override
  public void problem(InputProblem problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  @Override
  public void end(long units) throws IOException {
    json.writeEndArray();
    IssueJson.write(problems, json);
    json.writeNumberField("units", units);
    IssueJson.write(tally, json);
    json.writeEndObject();
    json.close();
    out.write('\n');
  }
}
