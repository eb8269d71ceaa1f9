// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import org.duizhao.document.Block;
import org.duizhao.text.Script;

/** The language of a block, as far as telling quoted English from Chinese text needs it. */
enum Language {
  /** Running English text: "The driver was merged for 6.7." */
  ENGLISH,
  /** Everything with Chinese in it, and what is too short to tell. */
  OTHER;

  private static final int LEAST_LETTERS = 20;
  private static final int LEAST_WORDS = 4;
  private static final int LETTERS_PER_HAN = 40;

  static Language of(Block block) {
    if (!BlockLikeness.isProse(block) || block.isBoilerplate()) {
      return OTHER;
    }
    int latin = Script.countLatin(block.text());
    boolean english =
        latin >= LEAST_LETTERS
            && Script.countHan(block.text()) * LETTERS_PER_HAN < latin
            && words(block.text()) >= LEAST_WORDS;
    return english ? ENGLISH : OTHER;
  }

  private static int words(String text) {
    int words = 0;
    for (int i = 1; i < text.length() && words < LEAST_WORDS; i++) {
      boolean ends = !Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 1));
      words += ends ? 1 : 0;
    }
    return words;
  }
}
