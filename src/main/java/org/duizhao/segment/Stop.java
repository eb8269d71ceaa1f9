// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.segment;

/**
 * A place where a sentence may end: one or more stop characters, then closing quotes and brackets.
 *
 * <p>In {@code He said "no." Then} the stop is the full stop, {@code end} lies after the quote and
 * {@code next} at the T.
 *
 * @param text the whole text
 * @param sentenceStart where the sentence that may end here starts
 * @param start offset of the first stop character
 * @param stopEnd offset after the last stop character
 * @param end offset after the closing quotes and brackets
 * @param next offset of the first character after {@code end} that is not blank
 */
record Stop(String text, int sentenceStart, int start, int stopEnd, int end, int next) {
  private static final String CLOSERS = "\"'”’»)]}）］】》」』〕〉＂＇*";
  private static final String OPENERS = "\"'“‘«([{（［【《「『〔〈＂*`";

  static boolean isStop(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '。', '！', '？', '．', '｡', '⋯' -> true;
      default -> false;
    };
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isFollowedByBlank() {
    return next > end;
  }

  /** The stop characters, without what closes. */
  String marks() {
    return text.substring(start, stopEnd);
  }

  boolean isSingleDot() {
    return stopEnd == start + 1 && text.charAt(start) == '.';
  }

  boolean isEllipsis() {
    return text.charAt(start) == '…'
        || text.charAt(start) == '⋯'
        || (stopEnd >= start + 2 && text.startsWith("..", start));
  }

  boolean hasClosingQuote() {
    for (int i = stopEnd; i < end; i++) {
      if ("\"'”’」』＂".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first character after opening quotes and brackets, 0 at the end of the text. */
  int following() {
    int i = next;
    while (i < text.length() && (isOpener(text.charAt(i)) || isBlank(text.charAt(i)))) {
      i++;
    }
    return i < text.length() ? text.codePointAt(i) : 0;
  }

  /** The word that {@link #following} starts, up to the next blank; at most 40 characters. */
  String followingWord() {
    int i = next;
    while (i < text.length() && (isOpener(text.charAt(i)) || isBlank(text.charAt(i)))) {
      i++;
    }
    int from = i;
    while (i < text.length() && i < from + 40 && !isBlank(text.charAt(i))) {
      i++;
    }
    return text.substring(from, i);
  }

  /** The run of characters before the stop back to a blank or opener; at most 40 characters. */
  String wordBefore() {
    int i = start;
    while (i > sentenceStart && i > start - 40 && !isBlank(text.charAt(i - 1))) {
      char c = text.charAt(i - 1);
      if (isOpener(c) || c == '—' || c == '/') {
        break;
      }
      i--;
    }
    return text.substring(i, start);
  }

  /**
   * Whether nothing but opening quotes and brackets stands between the sentence's start and {@code
   * word}.
   */
  boolean startsSentence(String word) {
    int from = start - word.length();
    for (int i = sentenceStart; i < from; i++) {
      if (!isOpener(text.charAt(i)) && !isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
