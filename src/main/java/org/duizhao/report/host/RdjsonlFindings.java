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

/** reviewdog's {@code rdjsonl}: a diagnostic a line. */
public final class RdjsonlFindings implements FindingsWriter {
  private final Writer out;

  public RdjsonlFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void findings(String path, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      try (JsonGenerator json = Json.compact(out)) {
        RdjsonDiagnostics.write(finding.issue(), true, json);
      }
      out.write('\n');
    }
  }

  /** Problems of the input go to standard error. */
  @Override
  public void problem(InputProblem problem) {}

  @Override
  public void end(long checked) {}
}
