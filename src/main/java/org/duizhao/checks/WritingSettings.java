// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks;

import org.duizhao.checks.typography.TypographySettings;
import org.duizhao.text.ChineseVariant;
import org.jspecify.annotations.Nullable;

/**
 * What the checks of the Chinese alone hold a text to.
 *
 * @param typography the house style
 * @param variant whose Chinese it is to be; null to go by what a text declares, or mostly is
 * @param longestSentence Chinese characters, words and numbers that a sentence may have, above 0
 */
public record WritingSettings(
    TypographySettings typography, @Nullable ChineseVariant variant, int longestSentence) {
  private static final int LONGEST_SENTENCE = 80;

  public WritingSettings {
    if (longestSentence < 1) {
      throw new IllegalArgumentException("sentences of " + longestSentence);
    }
  }

  /** What a text does mostly is right. */
  public static WritingSettings defaults() {
    return new WritingSettings(TypographySettings.defaults(), null, LONGEST_SENTENCE);
  }

  public WritingSettings withTypography(TypographySettings other) {
    return new WritingSettings(other, variant, longestSentence);
  }

  public WritingSettings withVariant(@Nullable ChineseVariant other) {
    return new WritingSettings(typography, other, longestSentence);
  }

  public WritingSettings withLongestSentence(int other) {
    return new WritingSettings(typography, variant, other);
  }
}
