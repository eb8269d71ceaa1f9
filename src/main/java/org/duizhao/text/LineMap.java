// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

import java.util.Arrays;

/**
 * Where the lines of a text start; turns offsets into lines and columns and back. Line ends are LF,
 * CRLF and lone CR, as in CommonMark: "第一行\r\n第二行" has two lines, the second starts at offset 5.
 */
public final class LineMap {
  private final int length;
  private final int[] starts;

  public LineMap(String text) {
    length = text.length();
    int[] found = new int[Math.max(16, length / 32)];
    int count = 1;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  private LineMap(int length, int[] starts) {
    this.length = length;
    this.starts = starts;
  }

  /**
   * The lines of a text that is not at hand.
   *
   * @param length of the text
   * @param starts offset of the first character of each line, the first of them 0
   */
  public static LineMap of(int length, int[] starts) {
    int before = -1;
    for (int start : starts) {
      if (start <= before || start > length) {
        throw new IllegalArgumentException("no starts of lines: " + Arrays.toString(starts));
      }
      before = start;
    }
    if (starts.length == 0 || starts[0] != 0) {
      throw new IllegalArgumentException("the first line starts at 0");
    }
    return new LineMap(length, starts.clone());
  }

  /** Length of the text. */
  public int length() {
    return length;
  }

  /** Number of lines; a text that ends in a line end has an empty last line. */
  public int lineCount() {
    return starts.length;
  }

  /** The line that holds {@code offset}, from 1. The offset after the last character is allowed. */
  public int lineOf(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + length);
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Offset of the first character of {@code line} (from 1). */
  public int startOf(int line) {
    return starts[line - 1];
  }

  public Position positionOf(int offset) {
    int line = lineOf(offset);
    return new Position(line, offset - startOf(line) + 1);
  }
}
