// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.lexicon.Lexicon;
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
    List<GoldFolders.Text> texts = folders.read();
    if (texts.isEmpty()) {
      throw new CannotRunException("--source, --target and --gold are needed");
    }
    ModelFile model;
    try (ProgressLine progress = new ProgressLine(terminal)) {
      Lexicon lexicon = modelOption.model().lexicon();
      GoldTrainer trainer = new GoldTrainer(lexicon, folders, texts, joined, progress);
      model = trainer.train().addTo(modelOption.file());
    }
    Destination.write(output, model::write);
    return Main.CLEAN;
  }
}
