// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.align.AlignerTrainer;
import org.duizhao.document.InputException;
import org.duizhao.store.ModelFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the weights of the sentence aligner from texts whose beads are known. */
@Command(
    name = "train-aligner",
    sortOptions = false,
    description = {
      "Learns the sentence aligner's weights from texts aligned by hand, and puts them into a copy"
          + " of a model.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  duizhao train-aligner --source gold/zh --target gold/en --gold gold/beads --from zh \\",
      "      --output our.model"
    })
final class TrainAlignerCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private GoldFolders folders = new GoldFolders();

  @Mixin private JoinedOption joined = new JoinedOption();

  @Mixin private ModelOption modelOption = new ModelOption();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The model with the new weights.")
  private Path output = Path.of("duizhao.model");

  TrainAlignerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, IOException, InputException {
    Destination.refuseUnwritable(output);
    AlignerTrainer trainer = new AlignerTrainer(modelOption.model().lexicon());
    List<GoldFolders.Text> texts = folders.read();
    try (ProgressLine progress = new ProgressLine(terminal)) {
      for (int i = 0; i < texts.size(); i++) {
        progress.at("linking words", i, texts.size());
        folders.addTo(trainer, texts.get(i));
      }
    }
    joined.addTo(trainer);
    ModelFile model = trainer.train().addTo(modelOption.file());
    Destination.write(output, model::write);
    return Main.CLEAN;
  }
}
