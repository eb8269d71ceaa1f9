// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.concurrent.Callable;
import org.duizhao.checks.language.PronounCounter;
import org.duizhao.document.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private TrainingPairs pairs = new TrainingPairs();

  @Mixin private TrainedTable output = new TrainedTable();

  TrainPronounsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException {
    output.refuseUnwritable();
    PronounCounter counter = new PronounCounter();
    pairs.read(terminal, counter::add);
    terminal.warn(counter.examples());
    output.write(counter.weights());
    return Main.CLEAN;
  }
}
