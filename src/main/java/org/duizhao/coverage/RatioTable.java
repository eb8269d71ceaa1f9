// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

/**
 * How much likelier a token with such a rate and such coverage stands in a lost stretch than in a
 * sound text, as a logarithm; by bins of the rate and of both coverages.
 */
final class RatioTable {
  private static final float[] RATES = {.15f, .3f, .45f, .6f, .7f, .8f, .88f, .94f};
  private static final float[] COVERED = {.1f, .3f, .6f, .85f, .95f};
  private static final int BINS = COVERED.length + 1;
  static final int SIZE = (RATES.length + 1) * BINS * BINS;
  private static final double SMOOTHING = 2;

  private final float[] values;

  RatioTable(float[] values) {
    if (values.length != SIZE) {
      throw new IllegalArgumentException("a table of " + SIZE + " ratios");
    }
    this.values = values.clone();
  }

  static RatioTable zero() {
    return new RatioTable(new float[SIZE]);
  }

  float[] values() {
    return values.clone();
  }

  float of(float rate, float first, float second) {
    return values[cell(rate, first, second)];
  }

  private static int cell(float rate, float first, float second) {
    return (bin(RATES, rate) * BINS + bin(COVERED, first)) * BINS + bin(COVERED, second);
  }

  private static int bin(float[] cuts, float value) {
    int bin = 0;
    while (bin < cuts.length && value >= cuts[bin]) {
      bin++;
    }
    return bin;
  }

  /** Counts tokens in lost stretches and in sound texts. */
  static final class Counter {
    private final double[] lost = new double[SIZE];
    private final double[] sound = new double[SIZE];

    void add(SideTokens side, Evidence evidence, int from, int to, boolean isLost) {
      for (int i = from; i < to; i++) {
        if (side.word[i]) {
          int cell = cell(evidence.rate[i], evidence.first[i], evidence.second[i]);
          (isLost ? lost : sound)[cell]++;
        }
      }
    }

    RatioTable table() {
      double allLost = SIZE * SMOOTHING;
      double allSound = SIZE * SMOOTHING;
      for (int i = 0; i < SIZE; i++) {
        allLost += lost[i];
        allSound += sound[i];
      }
      float[] values = new float[SIZE];
      for (int i = 0; i < SIZE; i++) {
        double odds = (lost[i] + SMOOTHING) / allLost / ((sound[i] + SMOOTHING) / allSound);
        values[i] = (float) Math.log(odds);
      }
      return new RatioTable(values);
    }
  }
}
