// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Tally;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.VisibleText;

/** The console report of units that come already paired: under each unit's id its issues. */
final class ConsoleUnits implements FindingsWriter {
  private final IssuePrinter printer;
  private Tally tally = Tally.NOTHING;
  private long problems;

  ConsoleUnits(MarkStyle style, Writer out) {
    this.printer = new IssuePrinter(style, out);
  }

  @Override
  public void findings(String path, List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    tally = tally.plus(Tally.of(findings));
    printer.heading(VisibleText.of(path + ": " + String.valueOf(findings.get(0).issue().unit())));
    for (Finding finding : findings) {
      printer.print(finding.issue());
    }
    printer.line("");
  }

  @Override
  public void problem(InputProblem problem) {
    problems++;
  }

  @Override
  public void end(long units) throws IOException {
    String found = tally.total() == 1 ? "1 issue" : tally.total() + " issues";
    String unread = problems == 0 ? "" : ", " + problems + " lines that are no unit";
    printer.line(
        found
            + (tally.total() == 0 ? "" : " (" + tally + ")")
            + " in "
            + units
            + " units"
            + unread
            + ".");
  }
}
