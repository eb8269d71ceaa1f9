// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import org.duizhao.lexicon.WordAlignment;

/**
 * What speaks for and against each token of one side having a counterpart on the other. All arrays
 * run over the tokens of that side.
 */
final class Evidence {
  private static final float TIED = 0.06f;
  private static final float USUAL = 0.3f;
  private static final float RAREST = 10;
  private static final float SCALE = 7;

  final SideTokens side;

  /** How often such a word is covered at all. */
  final float[] rate;

  /** The length that such a word takes on the other side. */
  final float[] expected;

  /** How telling it is that the word lacks a counterpart. */
  final float[] weight;

  /** Coverage by its own direction, 0 to 1. */
  final float[] first;

  /** Coverage by the other direction, where each token can pay for one only, 0 to 1. */
  final float[] second;

  /** The length on the other side that pays for the token. */
  final float[] paid;

  /** Log ratio of being lost against being sound; 0 for signs. */
  final float[] ratio;

  /** Sums of {@link #ratio} before each token, and of all. */
  final float[] ratioSums;

  /** The token of the other side that it is most surely tied to, or −1. */
  final int[] anchor;

  private Evidence(SideTokens side) {
    int m = side.count();
    this.side = side;
    this.rate = new float[m];
    this.expected = new float[m];
    this.weight = new float[m];
    this.first = new float[m];
    this.second = new float[m];
    this.paid = new float[m];
    this.ratio = new float[m];
    this.ratioSums = new float[m + 1];
    this.anchor = new int[m];
  }

  /**
   * @param alignment with {@code side} as its English
   */
  static Evidence of(
      SideTokens side,
      SideTokens other,
      WordAlignment alignment,
      TypeTable types,
      RatioTable ratios) {
    Evidence result = new Evidence(side);
    types.fill(side, result.rate, result.expected);
    result.cover(other, alignment);
    for (int i = 0; i < side.count(); i++) {
      float surprise = Math.min(RAREST, side.idf[i]) / SCALE;
      result.weight[i] = side.word[i] ? Math.max(0, result.rate[i] - USUAL) * surprise : 0;
      result.ratio[i] =
          side.word[i] ? ratios.of(result.rate[i], result.first[i], result.second[i]) : 0;
      result.ratioSums[i + 1] = result.ratioSums[i] + result.ratio[i];
    }
    return result;
  }

  private void cover(SideTokens other, WordAlignment alignment) {
    int m = side.count();
    int n = other.count();
    float[] best = new float[m];
    for (int j = 0; j < m; j++) {
      first[j] = (float) (1 - alignment.englishNull(j));
      anchor[j] = -1;
      best[j] = TIED;
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        float mass = (float) alignment.chinese(i, j);
        if (mass > 1e-4f) {
          second[j] += mass;
          paid[j] += mass * other.size[i];
          float tie = mass * (float) alignment.english(j, i);
          if (tie > best[j]) {
            best[j] = tie;
            anchor[j] = i;
          }
        }
      }
    }
    for (int j = 0; j < m; j++) {
      second[j] = Math.min(1, second[j]);
    }
  }

  int count() {
    return side.count();
  }

  /** The share of a token that is not covered. */
  float uncovered(int i) {
    return 1 - 0.5f * (first[i] + second[i]);
  }

  float ratioSum(int from, int to) {
    return ratioSums[to] - ratioSums[from];
  }
}
