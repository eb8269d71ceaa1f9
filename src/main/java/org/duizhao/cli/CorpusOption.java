// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.evaluate.ArticlePairs;
import org.duizhao.model.Model;
import org.duizhao.pipeline.Pairing;
import org.duizhao.pipeline.Progress;
import org.duizhao.read.BilingualReader;
import org.duizhao.read.PairSink;
import org.duizhao.termcare.Example;
import picocli.CommandLine.Option;

/** The option that names translations to look terms up in. */
final class CorpusOption {
  /** Pairs of a file without documents that count as one. */
  private static final int CHUNK = 100;

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "FILE|DIR",
      description =
          "Translations: TSV (English and Chinese, perhaps an id before), TMX, XLIFF or PO, .xz is"
              + " unpacked; or a folder or .tar.xz of NAME.en.md with NAME.zh.md, which are aligned"
              + " first. May be given several times.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "2147483647",
      showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
      description = "Read only so many pairs of a file, or articles of a folder.")
  private int limit = Integer.MAX_VALUE;

  CorpusOption() {}

  /** What another option names. */
  CorpusOption(List<Path> files) {
    this.files = files;
  }

  /** Takes the pairs of a corpus. */
  @FunctionalInterface
  interface Sink {
    void pair(String document, Example pair);
  }

  void read(Terminal terminal, Model model, ProgressLine progress, Sink sink)
      throws InputException {
    for (Path file : files) {
      if (Files.isDirectory(file) || file.toString().endsWith(".tar.xz")) {
        readArticles(file, model, progress, sink);
      } else {
        BilingualReader.read(file, new Numbered(file, terminal, progress, sink));
      }
    }
  }

  private void readArticles(Path file, Model model, ProgressLine progress, Sink sink)
      throws InputException {
    Pairing pairing = new Pairing(model, Progress.SILENT);
    ArticlePairs.read(
        file,
        limit,
        (article, i, count) -> {
          progress.at("aligning", i, count);
          int number = 0;
          for (Bead bead : pairing.of(article.source(), article.target()).beads()) {
            if (bead.isMatched()) {
              number++;
              String place = article.id() + ":" + number;
              sink.pair(
                  article.id(), new Example(place, bead.source().text(), bead.target().text()));
            }
          }
        });
  }

  /** Numbers the pairs of one file. */
  private final class Numbered implements PairSink {
    private final String file;
    private final Terminal terminal;
    private final ProgressLine progress;
    private final Sink sink;
    private int count;

    Numbered(Path file, Terminal terminal, ProgressLine progress, Sink sink) {
      this.file = String.valueOf(file.getFileName());
      this.terminal = terminal;
      this.progress = progress;
      this.sink = sink;
    }

    @Override
    public void pair(String english, String chinese) {
      count++;
      if (count <= limit) {
        progress.at("reading", count, Math.max(count, Math.min(limit, CHUNK * CHUNK)));
        sink.pair(file + ":" + count / CHUNK, new Example(file + ":" + count, english, chinese));
      }
    }

    @Override
    public void problem(InputProblem problem) {
      terminal.warn(problem.toString());
    }
  }
}
