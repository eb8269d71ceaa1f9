// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import org.duizhao.text.Script;

/** The lines of repeated punctuation over and under titles: {@code ======}. */
final class RstAdornment {
  private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private RstAdornment() {}

  /** Whether the line is one punctuation mark, repeated. */
  static boolean is(String line) {
    return line.length() >= 2
        && MARKS.indexOf(line.charAt(0)) >= 0
        && line.chars().allMatch(c -> c == line.charAt(0));
  }

  static boolean matches(String over, String under) {
    return is(under) && over.charAt(0) == under.charAt(0);
  }

  /** Whether {@code line} underlines {@code title}: as wide as it, or at least four marks long. */
  static boolean underlines(String line, String title) {
    return is(line) && (line.length() >= 4 || line.length() >= width(title));
  }

  static boolean isQuoteMark(String line) {
    return !line.isEmpty() && MARKS.indexOf(line.charAt(0)) >= 0;
  }

  /** Columns as docutils counts them: two for East Asian wide characters. */
  static int width(String text) {
    return text.codePoints().map(c -> Script.isChinese(c) ? 2 : 1).sum();
  }
}
