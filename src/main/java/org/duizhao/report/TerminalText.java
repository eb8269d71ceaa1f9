// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.text.DisplayWidth;

/**
 * Text of a document made fit for a terminal: what could steer it is shown, not sent, and what is
 * too wide is cut or wrapped by columns.
 */
final class TerminalText {
  private static final String CUT = "…";

  private TerminalText() {}

  /**
   * The longest head that takes at most {@code columns}, with an ellipsis when text is left out.
   */
  static String head(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    return text.substring(0, fitting(text, columns - 1)) + CUT;
  }

  /**
   * The longest tail that takes at most {@code columns}, with an ellipsis when text is left out.
   */
  static String tail(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    int start = text.length();
    int width = 0;
    while (start > 0) {
      int c = text.codePointBefore(start);
      width += DisplayWidth.of(c);
      if (width > columns - 1) {
        break;
      }
      start -= Character.charCount(c);
    }
    return CUT + text.substring(start);
  }

  private static int fitting(String text, int columns) {
    int end = 0;
    int width = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      width += DisplayWidth.of(c);
      if (width > columns) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** The text in lines of at most {@code columns}, broken where English and Chinese may break. */
  static List<String> wrap(String text, int columns) {
    String all = text.stripTrailing();
    if (DisplayWidth.of(all) <= columns) {
      return List.of(all);
    }
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(all);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < all.length(); ) {
      int to = lineEnd(all, from, columns, breaks);
      lines.add(all.substring(from, to).stripTrailing());
      from = to;
    }
    return lines;
  }

  /** Where the line ends that begins at {@code from}: after the last piece that fits. */
  private static int lineEnd(String text, int from, int columns, BreakIterator breaks) {
    String rest = text.substring(from);
    int least = Character.charCount(rest.codePointAt(0));
    int full = from + Math.max(fitting(rest, columns), least);
    int end = full;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++; // a blank at the end of a line takes no room
    }
    if (end == text.length() || breaks.isBoundary(end)) {
      return end;
    }
    int last = breaks.preceding(end);
    return last > from ? last : full;
  }
}
