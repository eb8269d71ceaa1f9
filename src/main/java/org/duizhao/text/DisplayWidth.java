// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

import org.jline.utils.WCWidth;

/**
 * How many columns a text takes on a terminal: "内核 6.8" takes 8, four for the two Chinese
 * characters.
 *
 * <p>The widths are those of Unicode's East Asian Width, as jline keeps them; ambiguous characters
 * such as "…" take one column.
 */
public final class DisplayWidth {
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** The block of the usual Chinese characters; most of what is asked for needs no table. */
  private static final int FIRST_HAN = 0x4E00;

  private static final int LAST_HAN = 0x9FFF;

  /** From the ideographic comma to the last bracket, and the full-width forms of ASCII. */
  private static boolean isWidePunctuation(int codePoint) {
    return (codePoint >= 0x3001 && codePoint <= 0x301B)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF5E);
  }

  private DisplayWidth() {}

  /**
   * Columns of one character: 2 for 内, 1 for a, 0 for a combining accent or a control character.
   */
  public static int of(int codePoint) {
    if (codePoint >= 0x20 && codePoint < 0x7F) {
      return 1;
    }
    if ((codePoint >= FIRST_HAN && codePoint <= LAST_HAN) || isWidePunctuation(codePoint)) {
      return 2;
    }
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }

  /** Columns of a text without line breaks. Emoji that are joined into one count as one. */
  public static int of(CharSequence text) {
    int width = 0;
    boolean joined = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      width += joined ? 0 : of(c);
      joined = c == ZERO_WIDTH_JOINER;
      i += Character.charCount(c);
    }
    return width;
  }
}
