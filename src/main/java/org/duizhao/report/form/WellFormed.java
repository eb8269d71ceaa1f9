// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.form;

import org.jspecify.annotations.Nullable;

/** Text that every format can carry, whatever the document held. */
public final class WellFormed {
  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /** The text with lone surrogates, which UTF-8 cannot hold, replaced by U+FFFD. */
  public static String text(String text) {
    StringBuilder fixed = null;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 2) {
          i++;
          continue;
        }
        fixed = replaced(fixed, text, i);
      }
    }
    return fixed == null ? text : fixed.toString();
  }

  /** The text with every character that XML 1.0 forbids replaced by U+FFFD. */
  public static String xml(String text) {
    StringBuilder fixed = null;
    String whole = text(text);
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
      if (control || c >= 0xFFFE) {
        fixed = replaced(fixed, whole, i);
      }
    }
    return fixed == null ? whole : fixed.toString();
  }

  private static StringBuilder replaced(@Nullable StringBuilder fixed, String text, int index) {
    StringBuilder result = fixed == null ? new StringBuilder(text) : fixed;
    result.setCharAt(index, REPLACEMENT);
    return result;
  }
}
