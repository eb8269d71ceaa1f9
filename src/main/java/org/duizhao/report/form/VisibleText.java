// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.form;

import java.util.Locale;

/** Text of a document made fit for terminals and logs: what could steer them is shown, not sent. */
public final class VisibleText {
  private VisibleText() {}

  /**
   * The text on one line, with every control character made visible: an escape as ␛, a
   * right-to-left override as {@code <U+202E>}, a line break or tab as a blank.
   */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> appendVisible(shown, c));
    return shown.toString();
  }

  /** Whether nothing has to be made visible: most texts, looked through quickly. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain =
          (c >= ' ' && c < 0x7F)
              || (c >= 0xA0 && c < 0x61C)
              || (c > 0x206F && c < Character.MIN_SURROGATE);
      if (!isPlain) {
        return false;
      }
    }
    return true;
  }

  private static void appendVisible(StringBuilder shown, int c) {
    if (c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      shown.append(' ');
    } else if (c < 0x20) {
      shown.append((char) (0x2400 + c));
    } else if (c == 0x7F) {
      shown.append('␡');
    } else if (Character.getType(c) == Character.SURROGATE) {
      shown.append('\uFFFD');
    } else if (isSteering(c)) {
      shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
    } else {
      shown.appendCodePoint(c);
    }
  }

  /** C1 controls and the characters that turn the direction of writing. */
  private static boolean isSteering(int c) {
    return (c >= 0x80 && c < 0xA0)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF;
  }
}
