// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.duizhao.coverage.CoverageModel;
import org.duizhao.document.InputException;
import org.duizhao.store.ModelFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Learns anew what left-out and added text looks like. */
@Command(
    name = "train-coverage",
    sortOptions = false,
    description = {
      "Learns from paragraphs, some of them damaged in known ways, what left-out and added text looks"
          + " like, and puts it into a model. The lexicon stays as it is.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao train-coverage --paragraphs paragraphs.tsv.xz --output our.model")
final class TrainCoverageCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ParagraphsOption paragraphs = new ParagraphsOption();

  @Mixin private ModelOption modelOption = new ModelOption();

  @Mixin private TrainedPart output = new TrainedPart();

  TrainCoverageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, IOException, InputException {
    output.refuseUnwritable();
    CoverageModel coverage;
    try (ProgressLine progress = new ProgressLine(terminal)) {
      coverage = paragraphs.train(terminal, modelOption.lexicon(), progress);
    }
    ModelFile model = coverage.addTo(modelOption.file());
    output.write(model);
    return Main.CLEAN;
  }
}
