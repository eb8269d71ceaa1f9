// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import java.util.List;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.token.Token;

/**
 * One side of a pair as the coverage model sees it: its tokens, how rare each is and how long, and
 * where sentences and clauses end.
 */
final class SideTokens {
  final String text;
  final List<Token> tokens;
  final boolean isEnglish;

  /** Whether the token holds a letter or digit. */
  final boolean[] word;

  /** Surprise in nats, 0 to 12. */
  final float[] idf;

  /** Length: 1 for an English word, the characters of a Chinese one, 0 for a sign. */
  final float[] size;

  /** Type of the border before each token, and after the last; see {@link Borders}. */
  final byte[] borders;

  private SideTokens(String text, List<Token> tokens, boolean isEnglish, Lexicon lexicon) {
    int n = tokens.size();
    this.text = text;
    this.tokens = tokens;
    this.isEnglish = isEnglish;
    this.word = new boolean[n];
    this.idf = new float[n];
    this.size = new float[n];
    for (int i = 0; i < n; i++) {
      Token token = tokens.get(i);
      word[i] = holdsLetter(token.form());
      double surprise =
          isEnglish ? lexicon.englishIdf(token.lemma()) : lexicon.chineseIdf(token.form());
      idf[i] = (float) surprise;
      size[i] = word[i] ? size(token) : 0;
    }
    this.borders = Borders.of(text, tokens, isEnglish);
  }

  private static boolean holdsLetter(String form) {
    int i = 0;
    while (i < form.length()) {
      int codePoint = form.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint)) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  private float size(Token token) {
    boolean han = Character.isIdeographic(token.form().codePointAt(0));
    return isEnglish ? 1 : han ? token.form().length() : 2;
  }

  static SideTokens english(WordLinks links) {
    return new SideTokens(links.english(), links.englishTokens(), true, links.lexicon());
  }

  static SideTokens chinese(WordLinks links) {
    return new SideTokens(links.chinese(), links.chineseTokens(), false, links.lexicon());
  }

  int count() {
    return tokens.size();
  }

  /** What the tables know the token by: its lemma; numbers are all one type. */
  String type(int i) {
    String lemma = tokens.get(i).lemma();
    char first = lemma.charAt(0);
    return first >= '0' && first <= '9' ? "0" : lemma;
  }
}
