// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

/**
 * The links between the tokens of an English and a Chinese text, as probabilities in both
 * directions.
 *
 * <p>For "kernel merged" and "内核 合并 了" {@code english(0, 0)} is the probability that "kernel" comes
 * of 内核, {@code chinese(2, 1)} that 了 comes of "merged"; {@code chineseNull(2)} that it comes of
 * nothing. All values are between 0 and 1. Immutable.
 */
public final class WordAlignment {
  /** The square of what {@link #symmetric} must be above for a word to be linked to another. */
  private static final double LEAST_TIE = 0.1 * 0.1;

  private final int english;
  private final int chinese;
  private final float[] ofEnglish;
  private final float[] ofChinese;
  private final float[] englishNull;
  private final float[] chineseNull;

  WordAlignment(int english, int chinese) {
    this.english = english;
    this.chinese = chinese;
    this.ofEnglish = new float[english * chinese];
    this.ofChinese = new float[english * chinese];
    this.englishNull = new float[english];
    this.chineseNull = new float[chinese];
  }

  private WordAlignment(WordAlignment other) {
    this.english = other.chinese;
    this.chinese = other.english;
    this.ofEnglish = other.ofChinese;
    this.ofChinese = other.ofEnglish;
    this.englishNull = other.chineseNull;
    this.chineseNull = other.englishNull;
  }

  /** The same links with the two texts in each other's place. */
  public WordAlignment reversed() {
    return new WordAlignment(this);
  }

  /** Number of English tokens. */
  public int englishSize() {
    return english;
  }

  /** Number of Chinese tokens. */
  public int chineseSize() {
    return chinese;
  }

  /** Probability that English token {@code e} is the rendering of Chinese token {@code z}. */
  public double english(int e, int z) {
    return ofEnglish[e * chinese + z];
  }

  /** Probability that Chinese token {@code z} is the rendering of English token {@code e}. */
  public double chinese(int z, int e) {
    return ofChinese[z * english + e];
  }

  /** Probability that English token {@code e} has no counterpart. */
  public double englishNull(int e) {
    return englishNull[e];
  }

  /** Probability that Chinese token {@code z} has no counterpart. */
  public double chineseNull(int z) {
    return chineseNull[z];
  }

  /** √(english(e, z)·chinese(z, e)): near 1 only where both directions agree. */
  public double symmetric(int e, int z) {
    return Math.sqrt(english(e, z) * chinese(z, e));
  }

  /**
   * How much of English token {@code e} the Chinese text pays for, when each Chinese token can pay
   * for one English token only: min(1, Σ over z of chinese(z, e)).
   */
  public double englishCovered(int e) {
    double sum = 0;
    for (int z = 0; z < chinese; z++) {
      sum += ofChinese[z * english + e];
    }
    return Math.min(1, sum);
  }

  /** How much of Chinese token {@code z} the English text pays for; see {@link #englishCovered}. */
  public double chineseCovered(int z) {
    double sum = 0;
    for (int e = 0; e < english; e++) {
      sum += ofEnglish[e * chinese + z];
    }
    return Math.min(1, sum);
  }

  /** The Chinese token most likely linked to English token {@code e}, or −1 if none is. */
  public int bestChinese(int e) {
    int best = -1;
    double product = LEAST_TIE;
    for (int z = 0; z < chinese; z++) {
      double both = english(e, z) * chinese(z, e);
      if (both > product) {
        product = both;
        best = z;
      }
    }
    return best;
  }

  /** The English token most likely linked to Chinese token {@code z}, or −1 if none is. */
  public int bestEnglish(int z) {
    int best = -1;
    double product = LEAST_TIE;
    for (int e = 0; e < english; e++) {
      double both = english(e, z) * chinese(z, e);
      if (both > product) {
        product = both;
        best = e;
      }
    }
    return best;
  }

  float[] ofEnglish() {
    return ofEnglish;
  }

  float[] ofChinese() {
    return ofChinese;
  }

  float[] englishNulls() {
    return englishNull;
  }

  float[] chineseNulls() {
    return chineseNull;
  }
}
