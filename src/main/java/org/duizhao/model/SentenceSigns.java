// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

/**
 * What the punctuation of a sentence tells, counted alike in both languages.
 *
 * <p>“快走！”他说。 has two quotation marks, an exclamation and two ends, starts quoted and ends in a
 * stop.
 *
 * @param length characters that are not blank, at least 1
 * @param ends groups of stops and semicolons
 * @param last the last sign behind closing quotes, as its ASCII twin; 'a' for a letter
 * @param startsLow whether it starts with a small Latin letter
 */
record SentenceSigns(
    int length,
    int questions,
    int exclamations,
    int ellipses,
    int quotes,
    int ends,
    char last,
    boolean startsLow,
    boolean startsQuoted,
    boolean endsQuoted) {
  private static final String QUOTES = "\"“”「」『』";
  private static final String STOPS = ".。?？!！…";
  private static final String CLOSERS = QUOTES + "'‘’)）]";

  static SentenceSigns of(String text) {
    String plain = text.strip();
    char first = plain.isEmpty() ? 0 : plain.charAt(0);
    char end = plain.isEmpty() ? 0 : plain.charAt(plain.length() - 1);
    return new SentenceSigns(
        Math.max(1, (int) plain.chars().filter(c -> !Character.isWhitespace(c)).count()),
        count(plain, "?？"),
        count(plain, "!！"),
        count(plain, "…"),
        count(plain, QUOTES) + singleQuotes(plain),
        ends(plain),
        last(plain),
        Character.isLowerCase(first),
        (QUOTES + "'‘").indexOf(first) >= 0,
        (QUOTES + "'’").indexOf(end) >= 0);
  }

  private static int count(String text, String signs) {
    return (int) text.chars().filter(c -> signs.indexOf(c) >= 0).count();
  }

  /** Single quotation marks, told from apostrophes by the letters around them. */
  private static int singleQuotes(String text) {
    int opening = 0;
    int closing = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("'‘’".indexOf(text.charAt(i)) >= 0) {
        boolean behindWord = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean beforeWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        opening += behindWord ? 0 : 1;
        closing += beforeWord ? 0 : 1;
      }
    }
    return opening == 0 ? 0 : opening + closing;
  }

  private static int ends(String text) {
    int ends = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean stop = (STOPS + ";；").indexOf(text.charAt(i)) >= 0;
      if (stop && (i == 0 || STOPS.indexOf(text.charAt(i - 1)) < 0)) {
        ends++;
      }
    }
    return ends;
  }

  private static char last(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (CLOSERS.indexOf(c) < 0 && !Character.isWhitespace(c)) {
        return unified(c);
      }
    }
    return 0;
  }

  private static char unified(char c) {
    int at = "。？！，：；—".indexOf(c);
    if (at >= 0) {
      return ".?!,:;-".charAt(at);
    }
    return Character.isLetterOrDigit(c) ? 'a' : c;
  }
}
