// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * English text as words for looking terms up. Blank, line end and hyphen between two words are all
 * one: "out-of-tree" and "out of tree" read the same; a slash or point belongs to the word after
 * it, so that "I/O" is not "I O".
 */
final class EnglishWords {
  private EnglishWords() {}

  /**
   * A word in its text.
   *
   * @param span without a possessive 's
   * @param surface as written
   * @param lower the same in lower case
   * @param glue what stands between the word before and this one: empty for blanks or one hyphen
   */
  record Word(Span span, String surface, String lower, String glue) {
    /** Starts with a capital letter or is written in capitals. */
    boolean isCapitalised() {
      return Character.isUpperCase(surface.codePointAt(0));
    }

    /** Follows the word before directly, as in a name: one blank or hyphen between. */
    boolean followsOn() {
      return glue.isEmpty();
    }

    /** What is looked up: the word, in lower case where case does not matter. */
    String key(boolean first, boolean caseSensitive) {
      String word = caseSensitive ? surface : lower;
      return first || glue.isEmpty() ? word : glue + word;
    }
  }

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int before = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isWordPart(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = endOfWord(text, i);
      String glue = words.isEmpty() ? "" : glueOf(text.substring(before, i));
      Span span = new Span(i, endWithoutPossessive(text, i, end));
      String surface = span.of(text);
      words.add(new Word(span, surface, surface.toLowerCase(Locale.ROOT), glue));
      i = end;
      before = end;
    }
    return words;
  }

  private static boolean isWordPart(int c) {
    return c == '_' || (Character.isLetterOrDigit(c) && !Script.isChinese(c));
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

  private static String glueOf(String between) {
    if (between.isBlank()) {
      return "";
    }
    boolean hyphen = between.length() == 1 && "-\u2010\u2011".contains(between);
    return hyphen ? "" : between;
  }
}
