// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.drift.Basis;
import org.duizhao.drift.Drift;
import org.duizhao.drift.PairStatus;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Suppressed;
import org.duizhao.issue.Tally;
import org.duizhao.project.ProjectTree;
import org.duizhao.report.form.VisibleText;

/** A tree's report for people at a terminal: the issues pair by pair, then what is not there. */
final class ConsoleProject implements ProjectReport {
  /** Whoever starts to translate has hundreds of missing files; the count tells that. */
  private static final int MOST_LISTED = 10;

  private final IssuePrinter printer;
  private Tally tally = Tally.NOTHING;
  private long pairs;
  private long withIssues;
  private long problems;
  private long suppressed;
  private long drifted;
  private final List<String> behind = new ArrayList<>();

  ConsoleProject(MarkStyle style, Writer out) {
    this.printer = new IssuePrinter(style, out);
  }

  @Override
  public void pair(CheckedPair pair) throws IOException {
    pairs++;
    drifted = pair.suppressed().stream().filter(ConsoleProject::isDrift).count();
    suppressed += pair.suppressed().size() - drifted;
    withIssues += pair.placed().isEmpty() ? 0 : 1;
    tally = tally.plus(Tally.of(pair.findings()));
    ConsoleReport.writeIssues(pair, printer);
  }

  private static String aboutThem(long findings) {
    return findings == 1
        ? "1 finding about that does not count"
        : findings + " findings about that do not count";
  }

  private static boolean isDrift(Suppressed quiet) {
    return quiet.by() == Suppressed.By.DRIFT;
  }

  @Override
  public void behind(PairStatus status) {
    Basis basis = status.basis();
    Drift drift = status.drift();
    if (basis == null || drift == null) {
      return;
    }
    int changes = drift.changes().size();
    behind.add(
        status.target()
            + " renders "
            + basis.revision().shortCommit()
            + " of "
            + basis.revision().date()
            + ": "
            + (changes == 1 ? "1 sentence has" : changes + " sentences have")
            + " changed since"
            + (drifted == 0 ? "" : "; " + aboutThem(drifted)));
  }

  /** Problems of the input go to standard error. */
  @Override
  public void problem(InputProblem problem) {
    problems++;
  }

  @Override
  public void end(ProjectTree tree) throws IOException {
    listTree(tree, printer);
    list("Behind the English, see duizhao status", behind, printer);
    String found =
        tally.total() == 0
            ? "No issues"
            : tally.total() + (tally.total() == 1 ? " issue (" : " issues (") + tally + ")";
    String where = tally.total() == 0 ? " in " : " in " + withIssues + " of ";
    String unread = problems == 0 ? "" : ", " + problems + " not read";
    String quiet = suppressed == 0 ? "" : ", " + suppressed + " not told";
    String old = behind.isEmpty() ? "" : ", " + behind.size() + " behind";
    String pairsChecked = pairs + (pairs == 1 ? " pair" : " pairs");
    printer.line(found + where + pairsChecked + quiet + old + unread + ".");
  }

  /** What a tree lacks. */
  static void listTree(ProjectTree tree, IssuePrinter printer) throws IOException {
    list(
        "Not translated",
        tree.missing().stream().map(pair -> pair.source() + " → " + pair.target()).toList(),
        printer);
    list("Translations without a source", tree.orphans(), printer);
  }

  static void list(String title, List<String> paths, IssuePrinter printer) throws IOException {
    if (paths.isEmpty()) {
      return;
    }
    printer.heading(title + " (" + paths.size() + "):");
    for (String path : paths.subList(0, Math.min(MOST_LISTED, paths.size()))) {
      printer.line("  " + VisibleText.of(path));
    }
    if (paths.size() > MOST_LISTED) {
      printer.line("  and " + (paths.size() - MOST_LISTED) + " more; --output json has all");
    }
    printer.line("");
  }
}
