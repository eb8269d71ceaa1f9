// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.read.BilingualReader;
import org.duizhao.read.PairSink;
import org.duizhao.spelling.SpellerTrainer;
import org.duizhao.store.ModelFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns anew which Chinese characters follow which, and how they sound. */
@Command(
    name = "train-speller",
    sortOptions = false,
    description = {
      "Learns which Chinese characters follow which and how they sound, by which wrong characters are"
          + " found, and puts it into a model. Takes some ten million characters to be of use.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer =
        "  duizhao train-speller --corpus paragraphs.tsv --dictionary cedict.tsv --output our.model")
final class TrainSpellerCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "FILE",
      description =
          "Pairs of English and Chinese, in the formats of duizhao train; the Chinese counts.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--dictionary",
      required = true,
      paramLabel = "FILE",
      description = "Simplified, traditional, pinyin and glosses with tabs between.")
  private List<Path> dictionaries = new ArrayList<>();

  @Mixin private ModelOption modelOption = new ModelOption();

  @Mixin private TrainedPart output = new TrainedPart();

  TrainSpellerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, IOException, InputException {
    output.refuseUnwritable();
    SpellerTrainer trainer = new SpellerTrainer();
    for (Path file : dictionaries) {
      BilingualReader.readDictionary(
          file, (word, pinyin, glosses) -> trainer.addReading(word, pinyin), this::warn);
    }
    for (Path file : corpora) {
      BilingualReader.read(file, sink(trainer));
    }
    ModelFile model = trainer.train().addTo(modelOption.file());
    output.write(model);
    return Main.CLEAN;
  }

  private void warn(InputProblem problem) {
    terminal.warn(problem.toString());
  }

  private PairSink sink(SpellerTrainer trainer) {
    return new PairSink() {
      @Override
      public void pair(String english, String chinese) {
        trainer.addText(chinese);
      }

      @Override
      public void problem(InputProblem problem) {
        warn(problem);
      }
    };
  }
}
