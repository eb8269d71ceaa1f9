// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.drift.Basis;
import org.duizhao.drift.Drift;
import org.duizhao.drift.PairStatus;
import org.duizhao.drift.SentenceChange;
import org.duizhao.drift.SentenceChange.TouchedSentence;
import org.duizhao.drift.WordDiff;
import org.duizhao.project.ProjectTree;
import org.duizhao.report.form.VisibleText;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/** For people: each translation that is behind with its sentences, then what is not there. */
final class ConsoleStatus implements StatusReport {
  private static final String INDENT = "    ";
  private static final String DEEPER = "      ";

  private final MarkStyle style;

  ConsoleStatus(MarkStyle style) {
    this.style = style;
  }

  @Override
  public void write(List<PairStatus> statuses, ProjectTree tree, Writer out) throws IOException {
    IssuePrinter printer = new IssuePrinter(style, out);
    for (PairStatus status : statuses) {
      Basis basis = status.basis();
      Drift drift = status.drift();
      if (status.state() == PairStatus.State.BEHIND && basis != null && drift != null) {
        write(status, basis, drift, printer);
      }
    }
    List<String> unknown = new ArrayList<>();
    for (PairStatus status : statuses) {
      if (status.state() == PairStatus.State.UNKNOWN) {
        unknown.add(status.target());
      }
    }
    ConsoleProject.list("Not in git", unknown, printer);
    ConsoleProject.listTree(tree, printer);
    printer.line(summary(statuses, tree));
  }

  private void write(PairStatus status, Basis basis, Drift drift, IssuePrinter printer)
      throws IOException {
    int changed = drift.changes().size();
    printer.heading(
        VisibleText.of(status.target() + " is behind " + status.source())
            + ": "
            + changed
            + (changed == 1 ? " change, " : " changes, ")
            + drift.sentences()
            + " sentences");
    String commits = status.revisions() == 1 ? " commit" : " commits";
    printer.line(
        "  It renders "
            + basis.revision().shortCommit()
            + " of "
            + basis.revision().date()
            + ", "
            + basis.origin().words()
            + "; "
            + (status.revisions() == 0
                ? "what has changed since is not committed"
                : status.revisions() + commits + " since"));
    for (SentenceChange change : drift.changes()) {
      write(status, change, printer);
    }
    printer.line("");
  }

  private void write(PairStatus status, SentenceChange change, IssuePrinter printer)
      throws IOException {
    printer.line("  " + change.kind().id() + place(status.source(), change.place()));
    wrapped(diff(change), printer);
    for (TouchedSentence touched : change.touched()) {
      printer.line(INDENT + VisibleText.of(status.target()) + ":" + touched.place());
      wrapped(touched.text(), printer);
    }
  }

  private static String place(String path, @Nullable Position place) {
    return place == null ? "" : " " + VisibleText.of(path) + ":" + place;
  }

  private static void wrapped(String text, IssuePrinter printer) throws IOException {
    int columns = IssuePrinter.COLUMNS - DEEPER.length();
    for (String line : TerminalText.wrap(VisibleText.of(text), columns)) {
      printer.line(DEEPER + line);
    }
  }

  /** As git diff --word-diff marks it. */
  private static String diff(SentenceChange change) {
    StringBuilder text = new StringBuilder();
    for (WordDiff.Part part : WordDiff.of(change.before(), change.after())) {
      switch (part.fate()) {
        case SAME -> text.append(part.text());
        case REMOVED -> text.append("[-").append(part.text()).append("-]");
        case ADDED -> text.append("{+").append(part.text()).append("+}");
      }
    }
    return text.toString();
  }

  private static String summary(List<PairStatus> statuses, ProjectTree tree) {
    long behind = count(statuses, PairStatus.State.BEHIND);
    long current = count(statuses, PairStatus.State.CURRENT);
    long unknown = count(statuses, PairStatus.State.UNKNOWN);
    List<String> parts = new ArrayList<>();
    parts.add(behind + " behind");
    parts.add(current + " up to date");
    if (unknown > 0) {
      parts.add(unknown + " not known");
    }
    if (!tree.missing().isEmpty()) {
      parts.add(tree.missing().size() + " not translated");
    }
    if (!tree.orphans().isEmpty()) {
      parts.add(tree.orphans().size() + " without a source");
    }
    return String.join(", ", parts) + ".";
  }

  private static long count(List<PairStatus> statuses, PairStatus.State state) {
    return statuses.stream().filter(status -> status.state() == state).count();
  }
}
