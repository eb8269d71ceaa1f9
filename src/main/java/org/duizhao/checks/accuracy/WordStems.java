// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.Arrays;

/**
 * A cheap look for English words that begin in given ways, before a costly pattern is tried: of
 * "presum likely", "It will presumably boot." holds one, "It is unlikely." none.
 */
final class WordStems {
  private final String[][] byLetter = new String[26][];

  /**
   * @param stems in lower case, with blanks between
   */
  WordStems(String stems) {
    String[] all = stems.split(" ");
    for (int i = 0; i < byLetter.length; i++) {
      char letter = (char) ('a' + i);
      byLetter[i] =
          Arrays.stream(all).filter(stem -> stem.charAt(0) == letter).toArray(String[]::new);
    }
  }

  /** Whether a word of the text begins with one of the stems, in any case of letters. */
  boolean anyIn(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      if (letter && !inWord && beginsAt(text, i)) {
        return true;
      }
      inWord = letter;
    }
    return false;
  }

  private boolean beginsAt(String text, int start) {
    int first = text.charAt(start) | 0x20;
    if (first < 'a' || first > 'z') {
      return false;
    }
    for (String stem : byLetter[first - 'a']) {
      if (text.regionMatches(true, start, stem, 0, stem.length())) {
        return true;
      }
    }
    return false;
  }
}
