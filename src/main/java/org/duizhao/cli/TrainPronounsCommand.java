// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.checks.language.PronounCounter;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.read.BilingualReader;
import org.duizhao.read.PairSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts anew which words beside "they" speak for people and which for things. */
@Command(
    name = "train-pronouns",
    sortOptions = false,
    description = {
      "Counts which words beside \"they\" speak for people and which for things, by translations with"
          + " 他们 and 它们, and writes lines of a word, a tab and its weight.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao train-pronouns --corpus paragraphs.train.tsv --output they-words.tsv")
final class TrainPronounsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "FILE",
      description = "Pairs of English and Chinese, in the formats of duizhao train.")
  private List<Path> corpora = new ArrayList<>();

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The new table.")
  private Path output = Path.of("they-words.tsv");

  TrainPronounsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, IOException, InputException {
    Destination.refuseUnwritable(output);
    PronounCounter counter = new PronounCounter();
    for (Path file : corpora) {
      BilingualReader.read(file, sink(counter));
    }
    String weights = counter.weights();
    terminal.warn(counter.examples());
    Destination.write(output, out -> out.write(weights.getBytes(StandardCharsets.UTF_8)));
    return Main.CLEAN;
  }

  private void warn(InputProblem problem) {
    terminal.warn(problem.toString());
  }

  private PairSink sink(PronounCounter counter) {
    return new PairSink() {
      @Override
      public void pair(String english, String chinese) {
        counter.add(english, chinese);
      }

      @Override
      public void problem(InputProblem problem) {
        warn(problem);
      }
    };
  }
}
