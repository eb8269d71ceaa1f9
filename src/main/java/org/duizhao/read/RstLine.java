// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.text.Span;

/**
 * A line of reStructuredText, or what is left of it after a list marker.
 *
 * @param lineStart offset of the line itself, blanks included
 * @param start offset of its first character that is not blank; the line's end when it is blank
 * @param end offset after its last character that is not blank
 * @param indent column of {@code start}, from 0, tabs to multiples of eight
 */
record RstLine(int lineStart, int start, int end, int indent) {
  private static final int TAB = 8;

  static List<RstLine> of(String text) {
    List<RstLine> lines = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      lines.add(of(text, at, end));
      boolean crlf =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      at = end + (crlf ? 2 : 1);
    }
    return lines;
  }

  private static RstLine of(String text, int lineStart, int lineEnd) {
    int end = lineEnd;
    while (end > lineStart && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = lineStart;
    int column = 0;
    while (start < end && isBlank(text.charAt(start))) {
      column = text.charAt(start) == '\t' ? (column / TAB + 1) * TAB : column + 1;
      start++;
    }
    return new RstLine(lineStart, start, end, column);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f' || c == 0x0B;
  }

  boolean isBlank() {
    return start == end;
  }

  String text(String file) {
    return file.substring(start, end);
  }

  Span span() {
    return new Span(start, end);
  }

  /** The rest of this line after a marker of {@code length} characters and the blanks behind it. */
  RstLine after(String file, int length) {
    int at = Math.min(start + length, end);
    while (at < end && isBlank(file.charAt(at))) {
      at++;
    }
    return new RstLine(lineStart, at, end, indent + at - start);
  }

  RstLine withIndent(int column) {
    return new RstLine(lineStart, start, end, column);
  }
}
