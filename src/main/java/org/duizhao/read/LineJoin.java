// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import org.duizhao.text.Script;

/**
 * How two lines of a hard-wrapped paragraph are joined. "自动\n同步" reads "自动同步"; "a new\nsystem call"
 * reads "a new system call"; where Han meets Latin a space stays, beside full-width punctuation
 * none.
 */
final class LineJoin {
  private static final String QUOTES_AND_DASHES = "“”‘’…—·";

  /** More quotes and dashes in a row are not looked beyond. */
  private static final int MOST_QUOTES = 16;

  private LineJoin() {}

  /**
   * What takes the place of the line break.
   *
   * @param before the last code point of the line above
   * @param next the first code point of the line below
   */
  static String glue(int before, int next) {
    Script last = Script.of(before);
    Script first = Script.of(next);
    boolean punctuated = last == Script.CJK_PUNCTUATION || first == Script.CJK_PUNCTUATION;
    boolean chinese =
        (last == Script.HAN || isQuoteOrDash(before))
            && (first == Script.HAN || isQuoteOrDash(next));
    return punctuated || chinese || Character.isWhitespace(before) ? "" : " ";
  }

  /**
   * What takes the place of the line break between two lines. Quotes and dashes, which English and
   * Chinese write alike, count as what stands beyond them.
   */
  static String glue(CharSequence before, CharSequence next) {
    if (before.length() == 0 || next.length() == 0) {
      return "";
    }
    int last = Character.codePointBefore(before, before.length());
    int first = Character.codePointAt(next, 0);
    if (isQuoteOrDash(last) && isQuoteOrDash(first)) {
      return Script.isChinese(beyond(before)) ? "" : " ";
    }
    return Character.isWhitespace(first) ? "" : glue(last, first);
  }

  /** The last code point that is no quote or dash. */
  private static int beyond(CharSequence before) {
    int at = before.length();
    int farthest = Math.max(0, at - MOST_QUOTES);
    while (at > farthest) {
      int c = Character.codePointBefore(before, at);
      if (!isQuoteOrDash(c)) {
        return c;
      }
      at -= Character.charCount(c);
    }
    return 0;
  }

  private static boolean isQuoteOrDash(int c) {
    return QUOTES_AND_DASHES.indexOf(c) >= 0;
  }
}
