// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.List;

/** Finds out what separates the fields of a table: tab, comma or semicolon. */
final class Delimiters {
  private static final char[] CANDIDATES = {'\t', ',', ';'};
  private static final int LINES = 20;

  private Delimiters() {}

  /** The candidate that the first lines agree on best; comma when none stands there. */
  static char sniff(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    char best = ',';
    int most = 0;
    for (char candidate : CANDIDATES) {
      int agreeing = 0;
      for (String line : lines) {
        agreeing += countOutsideQuotes(line, candidate) > 0 ? 1 : 0;
      }
      if (agreeing > most) {
        most = agreeing;
        best = candidate;
      }
    }
    return best;
  }

  private static int countOutsideQuotes(String line, char wanted) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += !quoted && c == wanted ? 1 : 0;
    }
    return count;
  }

  /**
   * The column (from 1) at which field {@code index} of a line starts; that of the last field on
   * the line for a field further down.
   */
  static int columnOf(String line, int index, char delimiter) {
    int field = 0;
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < line.length() && field < index; i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (!quoted && c == delimiter) {
        field++;
        start = i + 1;
      }
    }
    return start + 1;
  }
}
