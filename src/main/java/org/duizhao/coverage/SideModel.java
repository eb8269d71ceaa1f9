// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

/**
 * All that is learned of one side.
 *
 * @param types rates and lengths of its words
 * @param ratios evidence of a token by its coverage
 * @param scorer of its candidates
 * @param scores that the shares {@link #SHARES} of sound paragraphs reach, falling
 */
record SideModel(TypeTable types, RatioTable ratios, SpanScorer scorer, float[] scores) {
  /** Shares of sound paragraphs, rising. */
  static final double[] SHARES = {.001, .002, .005, .01, .015, .02, .03, .05, .08, .12, .2, .4};

  SideModel {
    if (scores.length != SHARES.length) {
      throw new IllegalArgumentException("scores do not fit the shares");
    }
  }

  /** The share of sound paragraphs that have a candidate of this score. */
  double share(double score) {
    return share(scores, score);
  }

  /** The share of sound paragraphs that reach a score, by the scores that {@link #SHARES} reach. */
  static double share(float[] scores, double score) {
    int i = 0;
    while (i < SHARES.length && score < scores[i]) {
      i++;
    }
    if (i == 0) {
      return SHARES[0];
    }
    if (i == SHARES.length) {
      return 1;
    }
    double width = Math.max(1e-6, scores[i - 1] - scores[i]);
    double at = Math.min(1, (scores[i - 1] - score) / width);
    return SHARES[i - 1] * Math.pow(SHARES[i] / SHARES[i - 1], at);
  }
}
