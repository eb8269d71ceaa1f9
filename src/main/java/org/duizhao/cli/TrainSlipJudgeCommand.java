// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.model.Model;
import org.duizhao.read.BilingualReader;
import org.duizhao.read.PairSink;
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

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "FILE",
      description = "Pairs of English and Chinese, in the formats of duizhao train.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Makes other slips. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The new weights.")
  private Path output = Path.of("slip-weights.tsv");

  @Mixin private ModelOption modelOption = new ModelOption();

  TrainSlipJudgeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, IOException, InputException {
    Destination.refuseUnwritable(output);
    Model model = modelOption.model();
    SlipJudgeTrainer trainer = new SlipJudgeTrainer(model.lexicon(), model.speller(), seed);
    for (Path file : corpora) {
      BilingualReader.read(file, sink(trainer));
    }
    String weights = trainer.train().toString();
    terminal.warn(trainer.examples());
    Destination.write(output, out -> out.write(weights.getBytes(StandardCharsets.UTF_8)));
    return Main.CLEAN;
  }

  private void warn(InputProblem problem) {
    terminal.warn(problem.toString());
  }

  private PairSink sink(SlipJudgeTrainer trainer) {
    return new PairSink() {
      @Override
      public void pair(String english, String chinese) {
        trainer.add(english, chinese);
      }

      @Override
      public void problem(InputProblem problem) {
        warn(problem);
      }
    };
  }
}
