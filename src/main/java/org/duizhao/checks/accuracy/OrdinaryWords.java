// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Translation;
import org.duizhao.text.Script;
import org.duizhao.token.Token;

/**
 * Tells words that Chinese translates from names that it leaves alone: "Networking" is 网络 as a
 * rule, "Docker" and "Python" stay.
 *
 * <p>The share of translations that are Chinese words is P(z|e) = R(e,z)·P(z), summed over the
 * lexicon's Chinese words z, with R and P as {@link Lexicon} defines them.
 */
final class OrdinaryWords {
  private static final double AS_A_RULE = 0.4;
  private static final int SHORTEST = 4;

  private OrdinaryWords() {}

  /** Whether every word of a few English words is one that is translated as a rule. */
  static boolean fill(String english, Lexicon lexicon) {
    boolean found = false;
    for (Token token : lexicon.tokenizer().english().of(english)) {
      if (token.isPunctuation()) {
        continue;
      }
      if (token.surface().length() < SHORTEST || !isTranslated(lexicon, token.lemma())) {
        return false;
      }
      found = true;
    }
    return found;
  }

  private static boolean isTranslated(Lexicon lexicon, String lemma) {
    List<Translation> translations = lexicon.translations(lemma);
    double share = 0;
    for (Translation translation : translations) {
      if (Script.countHan(translation.chinese()) > 0) {
        share += translation.strength() * Math.exp(-lexicon.chineseIdf(translation.chinese()));
      }
    }
    return share >= AS_A_RULE;
  }
}
