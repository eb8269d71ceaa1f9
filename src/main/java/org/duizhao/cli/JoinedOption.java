// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.align.AlignerTrainer;
import org.duizhao.align.SegmentedAligner;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.JoinedPairs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that adds texts made of sentence pairs to those aligned by hand. */
final class JoinedOption {
  private static final int TEXTS = 8;
  private static final double WEIGHT = 0.5;
  private static final long SEED = 1;

  @Option(
      names = "--joined",
      paramLabel = "FILE",
      description =
          "Sentence pairs in the order of their documents: learn from texts made of them too, which"
              + " count less than those aligned by hand.")
  private @Nullable Path corpus;

  /** Adds the texts, dealt out to folds 0 to {@code folds} − 1. */
  void addTo(AlignerTrainer trainer, int folds) throws InputException {
    if (corpus == null) {
      return;
    }
    int fold = 0;
    for (JoinedPairs.Text text : JoinedPairs.of(corpus, TEXTS, SEED)) {
      trainer.add(text.english(), text.chinese(), numbers(text), WEIGHT, fold % folds);
      fold++;
    }
  }

  private static List<SegmentedAligner.Numbers> numbers(JoinedPairs.Text text) {
    return text.beads().stream()
        .map(bead -> new SegmentedAligner.Numbers(bead.source(), bead.target(), 1))
        .toList();
  }
}
