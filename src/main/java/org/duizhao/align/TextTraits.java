// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import org.duizhao.text.Script;

/**
 * What can be told of a text without reading it.
 *
 * @param size length in English letters; a Chinese character counts as {@value #LETTERS_PER_HAN}
 * @param questions number of question marks
 * @param exclamations number of exclamation marks
 * @param quotes number of quotation marks
 */
record TextTraits(double size, int questions, int exclamations, int quotes) {
  private static final double LETTERS_PER_HAN = 2.9;

  static TextTraits of(String text) {
    double size = 0;
    int questions = 0;
    int exclamations = 0;
    int quotes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Script.isHan(c)) {
        size += LETTERS_PER_HAN;
      } else if (!Character.isWhitespace(c)) {
        size++;
      }
      switch (c) {
        case '?', '？' -> questions++;
        case '!', '！' -> exclamations++;
        case '"', '“', '”', '「', '」', '『', '』' -> quotes++;
        default -> {}
      }
    }
    return new TextTraits(size, questions, exclamations, quotes);
  }

  TextTraits plus(TextTraits other) {
    return new TextTraits(
        size + other.size,
        questions + other.questions,
        exclamations + other.exclamations,
        quotes + other.quotes);
  }

  /**
   * How many of question marks, exclamation marks and quotes are in one of the texts only, 0 to 3.
   */
  static int differences(int questions, int exclamations, int quotes) {
    return Math.min(1, Math.abs(questions))
        + Math.min(1, Math.abs(exclamations))
        + Math.min(1, Math.abs(quotes));
  }
}
