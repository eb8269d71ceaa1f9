// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.concurrent.Callable;
import org.duizhao.checks.accuracy.WordSwapTrainer;
import org.duizhao.document.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns anew what tells a word that stands for another. */
@Command(
    name = "train-word-swaps",
    sortOptions = false,
    description = {
      "Learns how to weigh what speaks for a word that stands for another, from sound translations and"
          + " copies of them with one word exchanged, and writes the weights as lines of a sign, a tab and a"
          + " number. Takes some ten thousand sentences.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer =
        "  duizhao train-word-swaps --corpus sentences.train.tsv --every 10 --output word-swap-weights.tsv")
final class TrainWordSwapsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private TrainingPairs pairs = new TrainingPairs();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Exchanges other words. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Mixin private ModelOption modelOption = new ModelOption();

  @Mixin private TrainedTable output = new TrainedTable();

  TrainWordSwapsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException {
    output.refuseUnwritable();
    WordSwapTrainer trainer = new WordSwapTrainer(modelOption.lexicon(), seed);
    pairs.read(terminal, trainer::add);
    String weights = trainer.train().toString();
    terminal.warn(trainer.examples());
    output.write(weights);
    return Main.CLEAN;
  }
}
