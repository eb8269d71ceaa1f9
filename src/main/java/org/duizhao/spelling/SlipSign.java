// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.List;
import java.util.Locale;

/** What speaks for or against a slip; {@link SlipJudge} puts a number to each. */
enum SlipSign {
  /** 1 for every slip. */
  ALWAYS,
  /** Nothing is known of the English. */
  WITHOUT_ENGLISH,
  NEAR_SOUND,
  LOOK_ALIKE,
  SAME_SOUND_WORD,
  SWAPPED,
  /** How much likelier the text would be. */
  GAIN,
  /** Characters of the longest word at the place as it stands. */
  WRITTEN_LENGTH,
  MEANT_LENGTH,
  /** How rare the rarest word at the place is. */
  WRITTEN_SURPRISE,
  MEANT_SURPRISE,
  /** How well the English knows the words at the place. */
  WRITTEN_SUPPORT,
  MEANT_SUPPORT,
  /** The place is in a word of several characters as it stands. */
  WRITTEN_IS_WORD,
  /** A pair of characters would be broken up. */
  WORD_LOST,
  /** A character that is hardly ever typed is not typed by mistake. */
  RARE,
  /** The commonest characters would be likely in many places. */
  TOO_COMMON,
  /** Part of a foreign name. */
  NAME;

  private static final List<SlipSign> ALL = List.of(values());
  private static final List<String> SIGNS = ALL.stream().map(SlipSign::sign).toList();

  /** Its place among all signs. */
  int index() {
    return ALL.indexOf(this);
  }

  /** Its name in {@code slip-weights.tsv}. */
  String sign() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of all, in order. */
  static List<String> signs() {
    return SIGNS;
  }
}
