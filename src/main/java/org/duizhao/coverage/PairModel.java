// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

/**
 * What tells a text from the translation of something else.
 *
 * @param scorer of {@link PairFeatures}
 * @param scores that the shares {@link SideModel#SHARES} of sound pairs reach, falling
 */
record PairModel(SpanScorer scorer, float[] scores) {
  PairModel {
    if (scores.length != SideModel.SHARES.length) {
      throw new IllegalArgumentException("scores do not fit the shares");
    }
  }
}
