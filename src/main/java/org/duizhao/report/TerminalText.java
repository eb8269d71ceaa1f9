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
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String piece = text.substring(from, to);
      from = to;
      if (width + DisplayWidth.of(piece.stripTrailing()) > columns && line.length() > 0) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        width = 0;
      }
      while (DisplayWidth.of(piece.stripTrailing()) > columns) {
        int fitting = Math.max(fitting(piece, columns), Character.charCount(piece.codePointAt(0)));
        lines.add(piece.substring(0, fitting));
        piece = piece.substring(fitting);
      }
      line.append(piece);
      width += DisplayWidth.of(piece);
    }
    if (!line.toString().isBlank() || lines.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
