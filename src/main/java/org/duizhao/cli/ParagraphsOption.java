// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.coverage.CoverageModel;
import org.duizhao.coverage.CoverageTrainer;
import org.duizhao.document.InputException;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TrainingOptions;
import org.duizhao.read.BilingualReader;
import org.duizhao.read.ParagraphSink;
import picocli.CommandLine.Option;

/** The option that names paragraphs to learn left-out and added text from. */
final class ParagraphsOption {
  private static final long HUNDREDTHS = 100;

  @Option(
      names = "--paragraphs",
      paramLabel = "FILE",
      description =
          "Whole paragraphs and their translations: article, number of the block in both"
              + " languages, kind (p, h, li, q), English and Chinese with tabs between; .xz is"
              + " unpacked. Left-out and added text is learned from them.")
  private List<Path> files = new ArrayList<>();

  boolean isGiven() {
    return !files.isEmpty();
  }

  void read(Terminal terminal, ParagraphSink sink) throws InputException {
    for (Path file : files) {
      BilingualReader.readParagraphs(file, sink, problem -> terminal.warn(problem.toString()));
    }
  }

  CoverageModel train(Terminal terminal, Lexicon lexicon, ProgressLine progress)
      throws InputException, CannotRunException {
    CoverageTrainer trainer = new CoverageTrainer(lexicon, TrainingOptions.defaults().seed());
    progress.at("reading paragraphs", 0, HUNDREDTHS);
    read(terminal, (article, kind, english, chinese) -> trainer.add(article, english, chinese));
    if (!trainer.isReady()) {
      throw new CannotRunException("--paragraphs: fewer than two paragraphs");
    }
    return trainer.train(
        (stage, done) -> progress.at(stage, Math.round(done * HUNDREDTHS), HUNDREDTHS));
  }
}
