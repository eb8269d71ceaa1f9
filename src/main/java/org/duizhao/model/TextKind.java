// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a translation is like as a whole: a manual keeps close to its words and sentences, a novel
 * does not.
 *
 * @param literalness how much of their words is linked in the 1:1 beads: the median, 0 to 1; some
 *     .3 in novels, .7 in manuals
 * @param oneToOne share of 1:1 beads, 0 to 1
 */
record TextKind(double literalness, double oneToOne) {
  /** What is supposed of texts of which nothing is known yet. */
  static final TextKind UNKNOWN = new TextKind(0.5, 0.8);

  static TextKind of(BeadFeatures features, List<BeadModel.Range> beads) {
    float[] one = new float[BeadFeatures.COUNT];
    List<Float> shares = new ArrayList<>();
    for (BeadModel.Range b : beads) {
      if (b.englishTo() - b.englishFrom() == 1 && b.chineseTo() - b.chineseFrom() == 1) {
        features.fill(b.englishFrom(), b.englishTo(), b.chineseFrom(), b.chineseTo(), one);
        shares.add((one[BeadFeatures.COVERED] + one[BeadFeatures.COVERED + 1]) / 2);
      }
    }
    shares.sort(null);
    double literalness = shares.isEmpty() ? UNKNOWN.literalness : shares.get(shares.size() / 2);
    return new TextKind(literalness, (double) shares.size() / Math.max(1, beads.size()));
  }
}
