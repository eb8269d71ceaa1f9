// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import java.util.Set;
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
  private static final Set<String> CODE_SIGNS =
      Set.of("=", "{", "}", "$", "<", ">", ";", "\\", "#", "@", "%", "_", "*");

  /** Between two words they make a phrase of them, which a name seldom is. */
  private static final Set<String> JOINING = Set.of("for", "with", "from", "your", "into");

  /** At the start of a label they tell what to do. */
  private static final Set<String> DEEDS =
      Set.of("Download", "Install", "Create", "Configure", "Using", "Run", "Open", "Edit", "Add");

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

  /**
   * Whether most words of a label are translated as a rule: of "Requests per second" and "Install
   * PHP Modules", but not of "Arch Linux" or "kubectl create clusterrolebinding". What holds the
   * signs of code or of a log line is no label.
   */
  static boolean fillMostOf(String english, Lexicon lexicon) {
    int ordinary = 0;
    int others = 0;
    boolean phrase = false;
    for (Token token : lexicon.tokenizer().english().of(english)) {
      String word = token.surface();
      if (token.isPunctuation() || word.length() < SHORTEST - 1) {
        others += CODE_SIGNS.contains(word) ? 2 : 0;
      } else if (!word.chars().allMatch(Character::isLetter)) {
        others += word.chars().anyMatch(Character::isLetter) || word.indexOf(':') > 0 ? 1 : 0;
      } else if (isTranslated(lexicon, token.lemma())) {
        ordinary++;
      } else if (!EnglishProse.isFunctionWord(word)) {
        others++;
      }
      phrase |= JOINING.contains(word);
      ordinary += DEEDS.contains(word) ? 1 : 0;
    }
    return ordinary >= (phrase ? 1 : 2) && ordinary >= others;
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
