// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

/** Text for standard error: one line, and nothing in it steers the terminal. */
final class OneLine {
  private OneLine() {}

  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean steers = type == Character.CONTROL || type == Character.FORMAT;
              boolean breaks =
                  type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
              line.appendCodePoint(steers || breaks ? (Character.isWhitespace(c) ? ' ' : '?') : c);
            });
    return line.toString();
  }
}
