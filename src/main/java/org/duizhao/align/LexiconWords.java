// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Translation;
import org.duizhao.token.Token;

/**
 * Words as the learned lexicon knows them: "kernels" is looked up as {@code kernel} and tied to 内核.
 */
final class LexiconWords implements Words {
  private static final double HALF_STRENGTH = 20;
  private static final double LEAST_STRENGTH = 4;
  private static final float LIGHTEST = 0.3f;
  private static final double MOST_WEIGHT = 8;
  private static final double COMMON = 1.5;

  private final Lexicon lexicon;

  LexiconWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Word> english(String text) {
    List<Word> words = new ArrayList<>();
    for (Token token : lexicon.tokenizer().english().of(text)) {
      words.add(word(token, lexicon.englishIdf(token.lemma())));
    }
    return words;
  }

  @Override
  public List<Word> chinese(String text) {
    List<Word> words = new ArrayList<>();
    for (Token token : lexicon.tokenizer().chinese().of(text)) {
      words.add(word(token, lexicon.chineseIdf(token.lemma())));
    }
    return words;
  }

  private static Word word(Token token, double idf) {
    float weight =
        token.isPunctuation()
            ? LIGHTEST
            : (float) Math.max(LIGHTEST, Math.min(MOST_WEIGHT, idf - COMMON));
    return new Word(key(token), weight);
  }

  /** The lemma; numbers without the commas between their digits. */
  private static String key(Token token) {
    String lemma = token.lemma();
    boolean number = lemma.length() > 4 && Character.isDigit(lemma.charAt(0));
    return number ? lemma.replace(",", "") : lemma;
  }

  @Override
  public List<Tie> ties(String englishKey) {
    List<Tie> ties = new ArrayList<>();
    for (Translation translation : lexicon.translations(englishKey)) {
      if (translation.strength() >= LEAST_STRENGTH) {
        double share = translation.strength() / (translation.strength() + HALF_STRENGTH);
        ties.add(new Tie(translation.chinese(), (float) share));
      }
    }
    return ties;
  }
}
