// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.Arrays;
import java.util.Locale;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * English text as words for looking terms up. Blank, line end and hyphen between two words are all
 * one: "out-of-tree" and "out of tree" read the same; a slash or point belongs to the word after
 * it, so that "I/O" is not "I O". A possessive 's is no part of a word.
 */
final class EnglishWords {
  private final String text;
  private int[] starts = new int[16];
  private int[] ends = new int[16];

  /** Where what stands between the word before and this one starts. */
  private int[] gaps = new int[16];

  private boolean[] glued = new boolean[16];
  private int size;

  EnglishWords(String text) {
    this.text = text;
    int before = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isWordPart(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = endOfWord(text, i);
      add(before, i, endWithoutPossessive(text, i, end));
      i = end;
      before = end;
    }
  }

  private void add(int gap, int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      gaps = Arrays.copyOf(gaps, size * 2);
      glued = Arrays.copyOf(glued, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    gaps[size] = gap;
    glued[size] = size > 0 && isGlue(gap, start);
    size++;
  }

  private boolean isGlue(int start, int end) {
    if (end - start == 1) {
      char c = text.charAt(start);
      return c != '-' && c != '\u2010' && c != '\u2011' && !Character.isWhitespace(c);
    }
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** Words {@code from} to before {@code to}. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  String lower(int word) {
    return text.substring(starts[word], ends[word]).toLowerCase(Locale.ROOT);
  }

  /** Starts with a capital letter or is written in capitals. */
  boolean isCapitalised(int word) {
    return Character.isUpperCase(text.codePointAt(starts[word]));
  }

  /** Follows the word before directly, as in a name: one blank or hyphen between. */
  boolean followsOn(int word) {
    return !glued[word];
  }

  /** What stands between the word before and this one, if it is more than blanks or a hyphen. */
  String glue(int word) {
    return glued[word] ? text.substring(gaps[word], starts[word]) : "";
  }

  /** What is looked up: the word, in lower case where case does not matter, after what glues it. */
  String key(int word, boolean first, boolean caseSensitive) {
    String plain = caseSensitive ? text.substring(starts[word], ends[word]) : lower(word);
    return first ? plain : glue(word) + plain;
  }

  private static boolean isWordPart(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return Character.isLetterOrDigit(c) && !Script.isChinese(c);
  }

  private static int endOfWord(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean inner = isApostrophe(c) && i > start && i + 1 < text.length();
      if (!isWordPart(c) && !(inner && isWordPart(text.codePointAt(i + 1)))) {
        break;
      }
      i += Character.charCount(c);
    }
    while (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '#')) {
      i++;
    }
    return i;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  private static int endWithoutPossessive(String text, int start, int end) {
    boolean possessive =
        end - start > 2
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
            && isApostrophe(text.charAt(end - 2));
    return possessive ? end - 2 : end;
  }
}
