// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.Json;

/** reviewdog's {@code rdjson}: all diagnostics in one object. */
public final class RdjsonFindings implements FindingsWriter {
  private final Writer out;
  private final JsonGenerator json;

  public RdjsonFindings(Writer out) throws IOException {
    this.out = out;
    json = Json.indented(out);
    json.writeStartObject();
    RdjsonDiagnostics.writeSource(json);
    json.writeArrayFieldStart("diagnostics");
  }

  @Override
  public void findings(String path, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      RdjsonDiagnostics.write(finding.issue(), false, json);
    }
  }

  /** Problems of the input go to standard error. */
  @Override
  public void problem(InputProblem problem) {}

  @Override
  public void end(long checked) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }
}
