// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.LexiconTrainer;
import org.duizhao.lexicon.TrainingOptions;
import org.duizhao.read.BilingualReader;
import org.duizhao.read.PairSink;
import org.duizhao.store.ModelFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns a model's lexicon from sentence pairs. */
@Command(
    name = "train",
    sortOptions = false,
    description = {
      "Learns a model from pairs of sentences: which words translate each other. The weights of the"
          + " sentence aligner are taken from duizhao's own model, and so is what left-out text looks"
          + " like, unless --paragraphs are given.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  duizhao train --corpus memory.tmx --corpus app.po --output our.model",
      "  duizhao check --model our.model news.md news.zh.md"
    })
final class TrainCommand implements Callable<Integer> {
  private static final long HUNDREDTHS = 100;
  private static final int MOST_PROBLEMS_SHOWN = 20;

  private final Terminal terminal;

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "FILE",
      description =
          "Pairs of English and Chinese: TSV (English and Chinese with a tab between, a pair a"
              + " line), TMX, XLIFF 1.2 or 2, gettext PO, by the extension, else by the content;"
              + " .xz is unpacked. May be given several times.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description =
          "Simplified, traditional, pinyin and glosses with tabs between. May be given several"
              + " times.")
  private List<Path> dictionaries = new ArrayList<>();

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The model.")
  private Path output = Path.of("duizhao.model");

  @Mixin private ParagraphsOption paragraphs = new ParagraphsOption();

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException, IOException {
    Destination.refuseUnwritable(output);
    int threads = Runtime.getRuntime().availableProcessors();
    LexiconTrainer trainer = new LexiconTrainer(TrainingOptions.defaults().withThreads(threads));
    ModelFile model;
    try (ProgressLine progress = new ProgressLine(terminal)) {
      read(trainer, progress);
      Lexicon lexicon =
          trainer.train(
              (stage, done) -> progress.at(stage, Math.round(done * HUNDREDTHS), HUNDREDTHS));
      model = lexicon.addTo(ModelFile.bundled());
      if (paragraphs.isGiven()) {
        model = paragraphs.train(terminal, lexicon, progress).addTo(model);
      }
    }
    Destination.write(output, model::write);
    return Main.CLEAN;
  }

  private void read(LexiconTrainer trainer, ProgressLine progress) throws InputException {
    progress.at("reading", 0, HUNDREDTHS);
    for (Path file : dictionaries) {
      Problems problems = new Problems(file);
      BilingualReader.readDictionary(
          file, (word, pinyin, glosses) -> trainer.addEntry(word, glosses), problems::add);
      problems.end();
    }
    for (Path file : corpora) {
      Problems problems = new Problems(file);
      BilingualReader.read(file, sink(trainer, problems));
      problems.end();
    }
  }

  private static PairSink sink(LexiconTrainer trainer, Problems problems) {
    return new PairSink() {
      @Override
      public void pair(String english, String chinese) {
        trainer.addPair(english, chinese);
      }

      @Override
      public void problem(InputProblem problem) {
        problems.add(problem);
      }
    };
  }

  /** Says what was passed over in a file: the first parts one by one, the others as a number. */
  private final class Problems {
    private final Path file;
    private long count;

    Problems(Path file) {
      this.file = file;
    }

    void add(InputProblem problem) {
      count++;
      if (count <= MOST_PROBLEMS_SHOWN) {
        terminal.warn(problem.toString());
      }
    }

    void end() {
      if (count > MOST_PROBLEMS_SHOWN) {
        long more = count - MOST_PROBLEMS_SHOWN;
        terminal.warn(Destination.shown(file) + ": " + more + " more parts could not be read");
      }
    }
  }
}
