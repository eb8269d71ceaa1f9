// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.List;
import org.duizhao.align.AlignerTrainer;
import org.duizhao.document.InputException;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.model.BeadModel;

/** Bead models that have not seen the text they are to be measured on. */
final class LeaveOneOut {
  private final JoinedOption joined;
  private final Lexicon lexicon;
  private final GoldFolders folders;
  private final List<GoldFolders.Text> texts;

  LeaveOneOut(
      JoinedOption joined, Lexicon lexicon, GoldFolders folders, List<GoldFolders.Text> texts) {
    this.joined = joined;
    this.lexicon = lexicon;
    this.folders = folders;
    this.texts = texts;
  }

  BeadModel without(GoldFolders.Text held) throws InputException {
    AlignerTrainer trainer = new AlignerTrainer(lexicon);
    for (GoldFolders.Text text : texts) {
      if (text != held) {
        folders.addTo(trainer, text);
      }
    }
    joined.addTo(trainer);
    return new BeadModel(trainer.train());
  }
}
