// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Translation;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.spelling.Speller;
import org.duizhao.text.Script;

/**
 * Words that nothing in the source accounts for and that sound like the rendering which a word of
 * the source lacks: 继承 for "integration", which is 集成.
 */
final class SoundAlikes {
  private static final int LEAST_LENGTH = 2;
  private static final int MOST_LENGTH = 4;

  /** Words that were seen less often are hardly meant. */
  private static final int KNOWN = 300;

  private static final double COVERED = 0.5;

  /** Of words that often stand without a counterpart it says nothing that this one does. */
  private static final double TRUST = 1;

  private static final int NEAR = 3;
  private static final double CHANCE = 3;
  private static final double RENDERING = 400;

  /** What stands in the target for the English word may be that much weaker, not more. */
  private static final double BETTER = 20;

  private final WordLinks links;
  private final Lexicon lexicon;
  private final Speller speller;

  SoundAlikes(WordLinks links, Speller speller) {
    this.links = links;
    this.lexicon = links.lexicon();
    this.speller = speller;
  }

  /**
   * A word and the one that is meant.
   *
   * @param english number of the token that lacks a rendering
   * @param chinese number of the token that stands for it
   */
  record Found(int english, int chinese, String meant) {}

  List<Found> found() {
    List<Integer> written = new ArrayList<>();
    for (int z = 0; z < links.chineseTokens().size(); z++) {
      if (isUnsupported(z, links.chineseTokens().get(z).form())) {
        written.add(z);
      }
    }
    List<Found> found = new ArrayList<>();
    for (int e = 0; !written.isEmpty() && e < links.englishTokens().size(); e++) {
      String lemma = links.englishTokens().get(e).lemma();
      if (links.alignment().englishCovered(e) <= COVERED
          && RenderingTrust.english(lemma) >= TRUST) {
        addFor(e, lemma, written, found);
      }
    }
    return found;
  }

  private boolean isUnsupported(int chinese, String word) {
    if (word.length() < LEAST_LENGTH
        || word.length() > MOST_LENGTH
        || Script.countHan(word) != word.length()
        || RenderingTrust.chinese(word) < TRUST
        || links.alignment().chineseCovered(chinese) > COVERED) {
      return false;
    }
    for (int e = 0; e < links.englishTokens().size(); e++) {
      if (links.strength(e, chinese) > CHANCE) {
        return false;
      }
    }
    return true;
  }

  private void addFor(int e, String lemma, List<Integer> written, List<Found> found) {
    for (Translation known : lexicon.translations(lemma)) {
      if (known.strength() < RENDERING) {
        return;
      }
      for (int z : isMissing(e, known) ? written : List.<Integer>of()) {
        if (isNear(e, z)
            && speller.soundAlike(links.chineseTokens().get(z).form(), known.chinese())) {
          found.add(new Found(e, z, known.chinese()));
          return;
        }
      }
    }
  }

  /** Whether a neighbour of the English word is rendered beside the Chinese one. */
  private boolean isNear(int english, int chinese) {
    int last = links.englishTokens().size() - 1;
    for (int e = Math.max(0, english - NEAR); e <= Math.min(last, english + NEAR); e++) {
      int z = e == english ? -1 : links.alignment().bestChinese(e);
      if (z >= 0 && z != chinese && Math.abs(z - chinese) <= NEAR) {
        return true;
      }
    }
    return false;
  }

  private boolean isMissing(int english, Translation known) {
    return lexicon.chineseCount(known.chinese()) >= KNOWN
        && !links.chinese().contains(known.chinese())
        && rendered(english) * BETTER < known.strength();
  }

  private double rendered(int english) {
    double most = 0;
    for (int z = 0; z < links.chineseTokens().size(); z++) {
      most = Math.max(most, links.strength(english, z));
    }
    return most;
  }
}
