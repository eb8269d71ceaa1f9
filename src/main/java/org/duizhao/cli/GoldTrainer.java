// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.List;
import org.duizhao.align.AlignerTrainer;
import org.duizhao.document.InputException;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.model.BeadModel;

/**
 * Bead models learned from texts with known beads: from all of them, or without the text that the
 * model is to be measured on.
 */
final class GoldTrainer {
  /** With more texts than these, several are left out at a time. */
  private static final int MOST_FOLDS = 8;

  private final AlignerTrainer trainer;
  private final int folds;

  /** Links the words of all texts. */
  GoldTrainer(
      Lexicon lexicon,
      GoldFolders folders,
      List<GoldFolders.Text> texts,
      JoinedOption joined,
      ProgressLine progress)
      throws InputException {
    trainer = new AlignerTrainer(lexicon);
    folds = Math.max(1, Math.min(MOST_FOLDS, texts.size()));
    for (int i = 0; i < texts.size(); i++) {
      progress.at("linking words", i, texts.size());
      folders.addTo(trainer, texts.get(i), i % folds);
    }
    joined.addTo(trainer, folds);
  }

  BeadModel train() {
    return trainer.train();
  }

  /** A model that has not seen the text of this number. */
  BeadModel without(int text) {
    return trainer.trainWithout(text % folds);
  }
}
