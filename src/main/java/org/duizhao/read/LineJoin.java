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

  private static boolean isQuoteOrDash(int c) {
    return QUOTES_AND_DASHES.indexOf(c) >= 0;
  }
}
