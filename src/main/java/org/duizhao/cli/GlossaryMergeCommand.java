// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.termcare.Conversion;
import org.duizhao.termcare.TermBaseMerge;
import org.duizhao.termcare.TermBaseMerge.Merged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges two descendants of one term base. */
@Command(
    name = "merge",
    sortOptions = false,
    description = {
      "Merges two descendants of one term base, concept by concept (by id) and in each of them term"
          + " by term. Where both changed the same thing otherwise, OURS stays, the conflict is told,"
          + " and the exit code is 1. With --corpus every change that the merge makes in OURS is told,"
          + " with the findings that it adds or removes there.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao glossary merge base.csv ours.csv theirs.csv --output ours.csv")
final class GlossaryMergeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "BASE", description = "What both descend from.")
  private Path base = Path.of("base.csv");

  @Parameters(index = "1", paramLabel = "OURS", description = "The one whose word counts.")
  private Path ours = Path.of("ours.csv");

  @Parameters(index = "2", paramLabel = "THEIRS", description = "The other one.")
  private Path theirs = Path.of("theirs.csv");

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; may be one of the three.")
  private Path output = Path.of("terms.csv");

  @Option(
      names = "--corpus",
      paramLabel = "FILE|DIR",
      description =
          "Translations in the formats of duizhao glossary usage, to count findings in. May be given several times.")
  private List<Path> corpus = new ArrayList<>();

  @Mixin private ModelOption modelOption = new ModelOption();

  GlossaryMergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException, IOException {
    TermBase own = read(ours);
    Merged merged = TermBaseMerge.of(read(base), own, read(theirs));
    if (!corpus.isEmpty()) {
      new TermChanges(own, merged.base()).print(corpus, modelOption, terminal);
    }
    Conversion written = TermBaseFile.conversion(merged.base(), output, null);
    TermBaseFile.write(written, output, terminal);
    merged.conflicts().forEach(line -> terminal.warn("conflict: " + line));
    written.notKept().forEach(line -> terminal.warn("not kept: " + line));
    return merged.conflicts().isEmpty() ? Main.CLEAN : Main.ISSUES;
  }

  private static TermBase read(Path file) throws InputException {
    return TermBaseFile.read(file);
  }
}
