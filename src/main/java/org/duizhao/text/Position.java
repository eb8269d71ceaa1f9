// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

/**
 * A place in a file as people and editors count it.
 *
 * <p>In the file "内核\n已合并 futex2" the {@code f} stands at line 2, column 5.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units (SARIF's {@code utf16CodeUnits}); a tab counts as one
 */
public record Position(int line, int column) {
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns start at 1: " + line + ":" + column);
    }
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
