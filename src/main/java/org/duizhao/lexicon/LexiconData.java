// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

/**
 * The tables of a lexicon as they stand in its file.
 *
 * <p>Row {@code r} between {@code rowStarts[e]} and {@code rowStarts[e + 1]} says that English word
 * {@code e} and Chinese word {@code rowChinese[r]} are linked {@code strength(rowStrengths[r])}
 * times as often as chance would have it; the rows of a word are in order of the Chinese id.
 *
 * @param english lemmas
 * @param chinese words, and the Latin words and signs that occur in Chinese text
 * @param englishJumps distances in the Chinese text from one English word's link to the next one's
 * @param chineseJumps distances in the English text from one Chinese word's link to the next one's
 */
record LexiconData(
    WordTable english,
    WordTable chinese,
    int[] rowStarts,
    int[] rowChinese,
    byte[] rowStrengths,
    JumpTable englishJumps,
    JumpTable chineseJumps) {
  private static final double LOWEST = Math.log(1.5);
  private static final double STEP = (Math.log(20_000) - LOWEST) / 255;
  private static final float[] STRENGTHS = new float[256];

  static {
    for (int i = 0; i < STRENGTHS.length; i++) {
      STRENGTHS[i] = (float) Math.exp(LOWEST + i * STEP);
    }
  }

  LexiconData {
    if (rowStarts.length != english.size() + 1 || rowChinese.length != rowStrengths.length) {
      throw new IllegalArgumentException("tables of different length");
    }
  }

  /**
   * The byte that stands for an odds ratio from 1.5 to 20,000, in 255 even steps of its logarithm.
   */
  static byte encode(double strength) {
    long step = Math.round((Math.log(strength) - LOWEST) / STEP);
    return (byte) Math.max(0, Math.min(255, step));
  }

  static float decode(byte step) {
    return STRENGTHS[step & 0xFF];
  }

  /** Strength of the row of {@code english} and {@code chinese}, 0 where there is none. */
  float strength(int english, int chinese) {
    int low = rowStarts[english];
    int high = rowStarts[english + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (rowChinese[middle] < chinese) {
        low = middle + 1;
      } else if (rowChinese[middle] > chinese) {
        high = middle - 1;
      } else {
        return decode(rowStrengths[middle]);
      }
    }
    return 0;
  }
}
