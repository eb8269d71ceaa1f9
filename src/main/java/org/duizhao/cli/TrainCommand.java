// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.LexiconTrainer;
import org.duizhao.lexicon.TrainingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns a lexicon from sentence pairs. */
@Command(
    name = "train",
    sortOptions = false,
    description = {"Learns a lexicon from pairs of sentences.", ""},
    footerHeading = "%nExample:%n",
    footer = "  duizhao train --corpus memory.tsv --corpus news.tsv.xz --output lexicon.bin")
final class TrainCommand implements Callable<Integer> {
  private static final long HUNDREDTHS = 100;

  private final Terminal terminal;

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "FILE",
      description =
          "English and Chinese with a tab between, a pair a line; .xz is unpacked. May be given"
              + " several times.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description =
          "Simplified, traditional, pinyin and glosses with tabs between. May be given several"
              + " times.")
  private List<Path> dictionaries = new ArrayList<>();

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The lexicon.")
  private Path output = Path.of("lexicon.bin");

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException {
    Destination.refuseUnwritable(output);
    List<Path> files = new ArrayList<>(corpora);
    files.addAll(dictionaries);
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new CannotRunException(Destination.shown(file) + ": no such file");
      }
    }
    TrainingOptions options =
        TrainingOptions.defaults()
            .withCorpora(corpora)
            .withDictionaries(dictionaries)
            .withThreads(Runtime.getRuntime().availableProcessors());
    try (ProgressLine progress = new ProgressLine(terminal)) {
      Lexicon lexicon =
          LexiconTrainer.train(
              options,
              (stage, done) -> progress.at(stage, Math.round(done * HUNDREDTHS), HUNDREDTHS));
      LexiconTrainer.write(lexicon, output);
    } catch (IOException e) {
      throw new CannotRunException(String.valueOf(e.getMessage()));
    }
    return Main.CLEAN;
  }
}
