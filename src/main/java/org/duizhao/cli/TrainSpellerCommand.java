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

  @Mixin private TrainingPairs pairs = new TrainingPairs();

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
    pairs.read(terminal, (english, chinese) -> trainer.addText(chinese));
    ModelFile model = trainer.train().addTo(modelOption.file());
    output.write(model);
    return Main.CLEAN;
  }

  private void warn(InputProblem problem) {
    terminal.warn(problem.toString());
  }
}
