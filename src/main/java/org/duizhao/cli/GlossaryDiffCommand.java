// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
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
    TermChanges changes = new TermChanges(before, after);
    changes.print(corpus, modelOption, terminal);
    return changes.isEmpty() ? Main.CLEAN : Main.ISSUES;
  }
}
