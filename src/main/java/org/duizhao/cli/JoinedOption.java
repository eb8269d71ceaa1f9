// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.AlignerTrainer;
import org.duizhao.align.SegmentedAligner;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.JoinedPairs;
import picocli.CommandLine.Option;

/** The option that adds texts made of sentence pairs to those aligned by hand. */
final class JoinedOption {
  /** Texts of one file, at most. */
  private static final int TEXTS = 16;

  private static final double WEIGHT = 0.2;
  private static final long SEED = 1;

  @Option(
      names = "--joined",
      paramLabel = "FILE",
      description =
          "Sentence pairs in the order of their documents: learn from texts made of them too, which"
              + " count less than those aligned by hand. May be given several times.")
  private List<Path> corpora = new ArrayList<>();

  /** Adds the texts, every second one in paragraphs, dealt out to folds 0 to {@code folds} − 1. */
  void addTo(AlignerTrainer trainer, int folds) throws InputException {
    int count = 0;
    for (Path corpus : corpora) {
      for (JoinedPairs.Text text : JoinedPairs.forTraining(corpus, TEXTS, SEED)) {
        int fold = count / 2 % folds;
        if (count % 2 == 0) {
          trainer.add(text.english(), text.chinese(), numbers(text), WEIGHT, fold);
        } else {
          JoinedPairs.Paragraphs parts = text.inParagraphs(SEED + count);
          trainer.addParagraphs(parts.english(), parts.chinese(), numbers(text), WEIGHT, fold);
        }
        count++;
      }
    }
  }

  private static List<SegmentedAligner.Numbers> numbers(JoinedPairs.Text text) {
    return text.beads().stream()
        .map(bead -> new SegmentedAligner.Numbers(bead.source(), bead.target(), 1))
        .toList();
  }
}
