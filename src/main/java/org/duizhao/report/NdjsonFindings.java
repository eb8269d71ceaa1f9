// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.Json;

/** The issues as JSON, one a line; {@code docs/schema/issue.schema.json}. */
final class NdjsonFindings implements FindingsWriter {
  private final Writer out;

  NdjsonFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void findings(String path, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      try (JsonGenerator json = Json.compact(out)) {
        IssueJson.write(finding, json);
      }
      out.write('\n');
    }
  }

  /** Lines of issues only: problems of the input go to standard error. */
  @Override
  public void problem(InputProblem problem) {}

  @Override
  public void end(long units) {}
}
