// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.read.BilingualReader;
import org.duizhao.read.PairSink;
import picocli.CommandLine.Option;

/** The options that say which pairs a table is learned from. */
final class TrainingPairs {
  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "FILE",
      description =
          "Pairs of English and Chinese, in the formats of duizhao train. May be given several"
              + " times.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "N",
      defaultValue = "1",
      description = "Take one pair in so many. Default: ${DEFAULT-VALUE}.")
  private int every = 1;

  /** Takes the English and the Chinese of each pair, in order. */
  void read(Terminal terminal, BiConsumer<String, String> sink)
      throws CannotRunException, InputException {
    if (every < 1) {
      throw new CannotRunException("--every " + every + ": expected 1 or more");
    }
    for (Path file : corpora) {
      BilingualReader.read(file, new Sparse(terminal, sink));
    }
  }

  private final class Sparse implements PairSink {
    private final Terminal terminal;
    private final BiConsumer<String, String> sink;
    private long count;

    Sparse(Terminal terminal, BiConsumer<String, String> sink) {
      this.terminal = terminal;
      this.sink = sink;
    }

    @Override
    public void pair(String english, String chinese) {
      count++;
      if (count % every == 0) {
        sink.accept(english, chinese);
      }
    }

    @Override
    public void problem(InputProblem problem) {
      terminal.warn(problem.toString());
    }
  }
}
