// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.concurrent.Callable;
import org.duizhao.checks.accuracy.NegationTrainer;
import org.duizhao.document.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns anew what tells a negation that the target lacks. */
@Command(
    name = "train-negation",
    sortOptions = false,
    description = {
      "Learns how to weigh what speaks for a lost negation, from sound translations and copies of them"
          + " with one negation taken out, and writes the weights as lines of a sign, a tab and a number."
          + " Takes some ten thousand sentences with a negation.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao train-negation --corpus sentences.train.tsv --output negation-weights.tsv")
final class TrainNegationCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private TrainingPairs pairs = new TrainingPairs();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Takes other negations out. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Mixin private ModelOption modelOption = new ModelOption();

  @Mixin private TrainedTable output = new TrainedTable();

  TrainNegationCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException {
    output.refuseUnwritable();
    NegationTrainer trainer = new NegationTrainer(modelOption.lexicon(), seed);
    pairs.read(terminal, trainer::add);
    String weights = trainer.train().toString();
    terminal.warn(trainer.examples());
    output.write(weights);
    return Main.CLEAN;
  }
}
