// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckResult;
import org.duizhao.report.form.FindingsWriter;

/** A document's report in a format that lists issues and shows no text around them. */
final class ListReport implements ReportWriter {
  private final Format format;

  ListReport(Format format) {
    this.format = format;
  }

  /** Starts such a list. */
  @FunctionalInterface
  interface Format {
    FindingsWriter on(Writer out) throws IOException;
  }

  @Override
  public void write(CheckResult result, Writer out) throws IOException {
    FindingsWriter list = format.on(out);
    list.findings(result.bitext().target().file().path(), result.findings());
    list.suppressed(result.suppressed());
    for (InputProblem problem : result.problems()) {
      list.problem(problem);
    }
    list.end(1);
  }
}
