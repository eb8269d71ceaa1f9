// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Segment;
import org.duizhao.document.Block;
import org.duizhao.text.Script;

/**
 * How long the Chinese of this translator is for English of a given length, and whether a rendering
 * is long enough to hold a note.
 *
 * @param value weight of the target for each character of the source, both over whole matched pairs
 */
record LengthRatio(double value) {
  /**
   * A Chinese character stands for some 2.6 letters of English; Latin text stays as long as it is.
   */
  private static final double HAN = 2.6;

  private static final int ENOUGH = 400;

  static LengthRatio of(Bitext bitext) {
    double source = 0;
    double target = 0;
    for (BlockPair pair : bitext.pairs()) {
      if (pair.isMatched()) {
        source += pair.source().stream().mapToInt(block -> block.content().length()).sum();
        target += pair.target().stream().mapToDouble(block -> weight(block.text())).sum();
      }
    }
    boolean reliable = source >= ENOUGH && target > source / 3 && target < source * 3;
    return new LengthRatio(reliable ? target / source : 1);
  }

  /**
   * Whether the beads that hold {@code note} have a target that renders more than the text beside
   * it: at least as much as that text and half of the note would take.
   */
  boolean leavesRoomFor(CorrectionNote note, Block block, BlockPair pair) {
    double beside = 0;
    double inNote = 0;
    double target = 0;
    for (Bead bead : pair.beads()) {
      double noted = 0;
      double all = bead.source().text().length();
      for (Segment segment : bead.source().segments()) {
        if (segment.block() == block && segment.range().overlaps(note.range())) {
          int start = Math.max(segment.range().start(), note.range().start());
          noted += Math.min(segment.range().end(), note.range().end()) - start;
        }
      }
      if (noted > 0) {
        inNote += noted;
        beside += all - noted;
        target += weight(bead.target().text());
      }
    }
    return inNote > 0 && target >= value * (beside + inNote / 2);
  }

  private static double weight(String chinese) {
    double weight = 0;
    for (int i = 0; i < chinese.length(); i++) {
      char c = chinese.charAt(i);
      weight += Script.isChinese(c) ? HAN : Character.isWhitespace(c) ? 0 : 1;
    }
    return weight;
  }
}
