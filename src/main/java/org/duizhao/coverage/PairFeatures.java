// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

/**
 * What a pair of texts looks like in numbers, to tell a translation from a text about something
 * else: how much of either side is covered, how much there is to cover, and how the lengths agree.
 */
final class PairFeatures {
  static final int COUNT = 14;

  private PairFeatures() {}

  static float[] of(Evidence english, Evidence chinese) {
    double[] e = sums(english);
    double[] z = sums(chinese);
    double one = (e[1] + 0.3) / (e[0] + 0.4);
    double other = (z[1] + 0.3) / (z[0] + 0.4);
    double[] values = {
      one,
      other,
      one * other,
      Math.min(one, other),
      Math.log(e[0] + 0.2),
      Math.log(z[0] + 0.2),
      Math.log((z[4] + 1) / (e[5] + 1)),
      Math.log((e[4] + 1) / (z[5] + 1)),
      e[2] / (e[4] + 1),
      z[2] / (e[4] + 1),
      Math.min(20, e[3]),
      Math.log(e[3] + 1),
      Math.log(z[3] + 1),
      e[6]
    };
    float[] result = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      result[i] = (float) values[i];
    }
    return result;
  }

  /** Weight, covered weight, sum of ratios, tied weight, size, expected size, best tie. */
  private static double[] sums(Evidence evidence) {
    double[] sums = new double[7];
    for (int i = 0; i < evidence.count(); i++) {
      sums[0] += evidence.weight[i];
      sums[1] += evidence.weight[i] * (1 - evidence.uncovered(i));
      sums[2] += evidence.ratio[i];
      sums[3] += evidence.anchor[i] >= 0 ? evidence.weight[i] : 0;
      sums[4] += evidence.side.size[i];
      sums[5] += evidence.expected[i];
      sums[6] =
          Math.max(sums[6], evidence.weight[i] * Math.min(evidence.first[i], evidence.second[i]));
    }
    return sums;
  }
}
