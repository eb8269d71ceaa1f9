// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

/**
 * Turns the features of a candidate into the log odds of being lost: one linear layer plus a small
 * hidden one, on standardised features.
 *
 * @param means of the features
 * @param scales one over their standard deviations
 * @param linear weight of each feature, then the intercept
 * @param hidden for each hidden unit its weights and intercept, then its weight in the result
 */
record SpanScorer(float[] means, float[] scales, float[] linear, float[][] hidden) {
  private static final float MOST = 5;

  SpanScorer {
    int n = means.length;
    if (scales.length != n || linear.length != n + 1) {
      throw new IllegalArgumentException("weights do not fit the features");
    }
    for (float[] unit : hidden) {
      if (unit.length != n + 2) {
        throw new IllegalArgumentException("a hidden unit does not fit the features");
      }
    }
  }

  /** Features less their means, in standard deviations, at most five of them. */
  float[] standardised(float[] features) {
    float[] result = new float[features.length];
    for (int i = 0; i < result.length; i++) {
      float value = (features[i] - means[i]) * scales[i];
      result[i] = Math.max(-MOST, Math.min(MOST, value));
    }
    return result;
  }

  double score(float[] features) {
    return scoreStandardised(standardised(features));
  }

  double scoreStandardised(float[] x) {
    int n = x.length;
    double sum = linear[n];
    for (int i = 0; i < n; i++) {
      sum += linear[i] * x[i];
    }
    for (float[] unit : hidden) {
      double in = unit[n];
      for (int i = 0; i < n; i++) {
        in += unit[i] * x[i];
      }
      sum += unit[n + 1] * Math.tanh(in);
    }
    return sum;
  }
}
