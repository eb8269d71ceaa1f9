// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.duizhao.model.Model;
import org.duizhao.termcare.EntryChange;
import org.duizhao.termcare.EntryChange.Difference;
import org.duizhao.termcare.FindingCounts;
import org.duizhao.termcare.TermBaseDiff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what two term bases say differently. */
@Command(
    name = "diff",
    sortOptions = false,
    description = {
      "Shows what two term bases say differently, concept by concept (by id), term by term. With"
          + " --corpus each change says how many findings it adds or removes there. Exits with 1 when"
          + " the bases differ.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao glossary diff old.csv new.csv --corpus memory.tmx")
final class GlossaryDiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "OLD", description = "The term base as it was.")
  private Path old = Path.of("old.csv");

  @Parameters(index = "1", paramLabel = "NEW", description = "The term base as it is proposed.")
  private Path proposed = Path.of("new.csv");

  @Option(
      names = "--corpus",
      paramLabel = "FILE|DIR",
      description =
          "Translations in the formats of duizhao glossary usage, to count findings in. May be given several times.")
  private List<Path> corpus = new ArrayList<>();

  @Mixin private ModelOption modelOption = new ModelOption();

  GlossaryDiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException, IOException {
    TermBase before = TermBaseFile.read(old);
    TermBase after = TermBaseFile.read(proposed);
    FindingCounts counts = counts(before, after);
    List<EntryChange> changes = TermBaseDiff.of(before, after);
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
    return changes.isEmpty() ? Main.CLEAN : Main.ISSUES;
  }

  private @Nullable FindingCounts counts(TermBase before, TermBase after)
      throws CannotRunException, InputException {
    if (corpus.isEmpty()) {
      return null;
    }
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
