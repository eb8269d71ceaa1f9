// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

import java.util.Locale;

/**
 * Which writing a character belongs to, as far as English–Chinese text needs it.
 *
 * <p>In "合并了 futex2。" 合 is {@link #HAN}, f is {@link #LATIN}, 2 is {@link #DIGIT}, 。 is {@link
 * #CJK_PUNCTUATION}, the blank is {@link #OTHER}.
 */
public enum Script {
  /** Chinese characters, the iteration mark 々 and 〇 among them. */
  HAN,
  LATIN,
  /** Digits, full-width ones among them. */
  DIGIT,
  /** Full-width and ideographic punctuation: 。，、；：？！（）「」《》 and the like. */
  CJK_PUNCTUATION,
  OTHER;

  public static Script of(int codePoint) {
    if (codePoint < 0x80) {
      return ofAscii(codePoint);
    }
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return HAN;
    }
    if (codePoint >= 0x3001 && codePoint <= 0x303F && codePoint != 0x3005 && codePoint != 0x3007) {
      return CJK_PUNCTUATION;
    }
    if (codePoint >= 0xFF01 && codePoint <= 0xFF65) {
      return ofFullWidth(codePoint);
    }
    if (Character.isIdeographic(codePoint) || codePoint == 0x3005) {
      return HAN;
    }
    if (Character.isDigit(codePoint)) {
      return DIGIT;
    }
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN ? LATIN : OTHER;
  }

  private static Script ofAscii(int c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z' ? LATIN : OTHER;
  }

  private static Script ofFullWidth(int c) {
    if (c >= 0xFF10 && c <= 0xFF19) {
      return DIGIT;
    }
    boolean letter = (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
    return letter ? LATIN : CJK_PUNCTUATION;
  }

  /** What is left of a text to tell whether it is another again: its letters and digits, small. */
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  public static boolean isHan(int codePoint) {
    return of(codePoint) == HAN;
  }

  /** Han or full-width punctuation: two of these meet without a space when lines are joined. */
  public static boolean isChinese(int codePoint) {
    Script script = of(codePoint);
    return script == HAN || script == CJK_PUNCTUATION;
  }

  /** How many Chinese characters the text holds. */
  public static int countHan(CharSequence text) {
    return count(text, HAN);
  }

  /** How many Latin letters the text holds. */
  public static int countLatin(CharSequence text) {
    return count(text, LATIN);
  }

  private static int count(CharSequence text, Script script) {
    int count = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = Character.codePointAt(text, i);
      count += of(codePoint) == script ? 1 : 0;
      i += Character.charCount(codePoint);
    }
    return count;
  }
}
