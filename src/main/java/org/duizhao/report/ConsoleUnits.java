// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Tally;

/** The console report of units that come already paired: under each unit's id its issues. */
final class ConsoleUnits implements UnitReportWriter {
  private final String path;
  private final IssuePrinter printer;
  private Tally tally = Tally.NOTHING;
  private long problems;

  ConsoleUnits(MarkStyle style, String path, Writer out) {
    this.path = path;
    this.printer = new IssuePrinter(style, out);
  }

  @Override
  public void findings(List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    tally = tally.plus(Tally.of(findings));
    printer.heading(
        TerminalText.visible(path + ": " + String.valueOf(findings.get(0).issue().unit())));
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
