// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.Locale;

/**
 * One thing said in both languages of the page, which shows the one that its reader reads: "3
 * issues" and 3 个问题.
 *
 * @param en plain English
 * @param zh plain Chinese
 */
public record Say(String en, String zh) {
  /** Text that is the same in both languages. */
  static Say same(String text) {
    return new Say(text, text);
  }

  /** English with the right number: {@code "one sentence"} or {@code "3 sentences"}. */
  static String count(long n, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
  }
}
