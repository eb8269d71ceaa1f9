// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.concurrent.Callable;
import org.duizhao.checks.accuracy.RenderingCounter;
import org.duizhao.document.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts anew how reliably words are rendered. */
@Command(
    name = "train-rendering-trust",
    sortOptions = false,
    description = {
      "Counts how reliably each word comes with a word that the lexicon knows for it, and writes lines"
          + " of a word, a tab and the log odds. Takes some hundred thousand sentences.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer =
        "  duizhao train-rendering-trust --corpus sentences.train.tsv --output rendering-trust.tsv")
final class TrainRenderingTrustCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private TrainingPairs pairs = new TrainingPairs();

  @Mixin private ModelOption modelOption = new ModelOption();

  @Mixin private TrainedTable output = new TrainedTable();

  TrainRenderingTrustCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException {
    output.refuseUnwritable();
    RenderingCounter counter = new RenderingCounter(modelOption.lexicon());
    pairs.read(terminal, counter::add);
    terminal.warn(counter.examples());
    output.write(counter.table());
    return Main.CLEAN;
  }
}
