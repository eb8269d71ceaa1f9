// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.model.Model;
import org.duizhao.spelling.SlipJudgeTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns anew how to weigh what speaks for a wrong character. */
@Command(
    name = "train-slip-judge",
    sortOptions = false,
    description = {
      "Learns how to weigh what speaks for a wrong character, from slips that are put into sound"
          + " translations by chance, and writes the weights as lines of a sign, a tab and a number."
          + " Takes some ten thousand paragraphs that the speller of the model has not seen.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao train-slip-judge --corpus paragraphs.dev.tsv --output slip-weights.tsv")
final class TrainSlipJudgeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private TrainingPairs pairs = new TrainingPairs();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Makes other slips. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Mixin private ModelOption modelOption = new ModelOption();

  @Mixin private TrainedTable output = new TrainedTable();

  TrainSlipJudgeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException {
    output.refuseUnwritable();
    Model model = modelOption.model();
    SlipJudgeTrainer trainer = new SlipJudgeTrainer(model.lexicon(), model.speller(), seed);
    pairs.read(terminal, trainer::add);
    String weights = trainer.train().toString();
    terminal.warn(trainer.examples());
    output.write(weights);
    return Main.CLEAN;
  }
}
