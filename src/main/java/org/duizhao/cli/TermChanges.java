// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.duizhao.model.Model;
import org.duizhao.termcare.EntryChange;
import org.duizhao.termcare.EntryChange.Difference;
import org.duizhao.termcare.FindingCounts;
import org.duizhao.termcare.TermBaseDiff;

/**
 * What changes from one term base to another, told entry by entry, with the findings in a corpus.
 */
final class TermChanges {
  private final TermBase before;
  private final TermBase after;
  private final List<EntryChange> changes;

  TermChanges(TermBase before, TermBase after) {
    this.before = before;
    this.after = after;
    this.changes = TermBaseDiff.of(before, after);
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Prints the changes.
   *
   * @param corpus translations to count findings in; empty: none are counted
   */
  void print(List<Path> corpus, ModelOption modelOption, Terminal terminal)
      throws CannotRunException, InputException, IOException {
    FindingCounts counts = corpus.isEmpty() ? null : counts(corpus, modelOption, terminal);
    PrintWriter out = new PrintWriter(terminal.reports());
    Map<String, Integer> was = counts == null ? Map.of() : counts.before();
    Map<String, Integer> will = counts == null ? Map.of() : counts.after();
    for (EntryChange change : changes) {
      print(change, out);
      if (counts != null) {
        print(was.getOrDefault(change.id(), 0), will.getOrDefault(change.id(), 0), out);
      }
    }
    summary(changes, out);
    if (counts != null) {
      out.print("All entries: ");
      print(sum(was), sum(will), out);
    }
    out.flush();
  }

  private FindingCounts counts(List<Path> corpus, ModelOption modelOption, Terminal terminal)
      throws CannotRunException, InputException {
    Model model = modelOption.model();
    FindingCounts counts = new FindingCounts(before, after, model.lexicon());
    try (ProgressLine progress = new ProgressLine(terminal)) {
      new CorpusOption(corpus)
          .read(terminal, model, progress, (document, pair) -> counts.add(pair));
    }
    return counts;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void print(EntryChange change, PrintWriter out) {
    TermEntry before = change.before();
    TermEntry after = change.after();
    if (before == null && after != null) {
      out.print("+ " + line(after) + "\n");
    } else if (before != null && after == null) {
      out.print("- " + line(before) + "\n");
    } else if (after != null) {
      out.print("~ " + OneLine.of(after.id() + ": " + after.source()) + "\n");
      change.differences().forEach(difference -> print(difference, out));
    }
  }

  private static String line(TermEntry entry) {
    String renderings = String.join("、", entry.expected());
    return OneLine.of(entry.id() + ": " + entry.source() + " = " + renderings);
  }

  private static void print(Difference difference, PrintWriter out) {
    String before = difference.before();
    String after = difference.after();
    String change =
        before.isEmpty() ? "+ " + after : after.isEmpty() ? "- " + before : before + " → " + after;
    out.print("    " + OneLine.of(difference.what() + ": " + change) + "\n");
  }

  private static void print(int before, int after, PrintWriter out) {
    String more = after == before ? "as before" : String.format(Locale.ROOT, "%+d", after - before);
    out.print("    findings " + before + " → " + after + " (" + more + ")\n");
  }

  private static void summary(List<EntryChange> changes, PrintWriter out) {
    long added = changes.stream().filter(change -> change.before() == null).count();
    long removed = changes.stream().filter(change -> change.after() == null).count();
    long changed = changes.size() - added - removed;
    out.print(changed + " changed, " + added + " added, " + removed + " removed.\n");
  }
}
