// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

/**
 * What each of the {@link NegationFeatures} is worth: a logistic regression, learned from sound
 * sentence pairs and copies of them in which one Chinese negation was taken out.
 */
final class NegationWeights {
  private static final double[] LOST = {
    -0.14, -0.41, -1.07, -0.89, -1.14, 0.57, -1.06, 0.00, 0.00, -0.16, 0.00, 0.00, -2.23, -0.71,
    -0.38, -0.58, 0.15, -0.53, -1.51, -1.28, -0.95, -0.54, 1.19, -4.49, -5.98, 1.98, -3.55, 0.35,
    0.98, 3.04, -0.04, 0.45, -0.02, 0.10, 0.43
  };

  private NegationWeights() {}

  /** The log odds, half of all negations being lost, that this one is. */
  static double lost(double[] features) {
    double sum = 0;
    for (int i = 0; i < LOST.length; i++) {
      sum += LOST[i] * features[i];
    }
    return sum;
  }
}
