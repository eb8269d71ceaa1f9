// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * Words of the source that are negative in themselves, rendered by what they are the opposite of:
 * "opaque" as 透明 where the lexicon has 不透明, "an unmounted disk" as 已挂载的磁盘.
 */
final class LostPrefix {
  /**
   * A word and the rendering that lacks its negation.
   *
   * @param english place in the source
   * @param chinese place in the target
   */
  record Lost(Span english, Span chinese) {}

  private static final double LINKED = 0.6;
  private static final double STRONG = 100;
  private static final int KNOWN = 300;
  private static final int SHORTEST = 6;
  private static final int BEFORE = 4;
  private static final int AFTER = 3;
  private static final Pattern NEGATIVE =
      Pattern.compile("[不无非未没沒反否免禁缺失勿别莫零解卸去拆断撤停关删退脱错难差少外另异违隐取消尚匿低]|便宜");
  private static final Pattern PREFIXED =
      Pattern.compile(
          "(?:un|non-?|dis(?=[a-z]{0,20}+(?<=ble|able|nect|gree|like|ppear|honest|courage))"
              + "|(?:in|im|ir|il)(?=[a-z]{0,20}+(?<=ble|[ae]nt|ive|ate|al|ct|te|lar|ly|ity|ce|cy)))"
              + "(?=[a-z]{4})");

  private LostPrefix() {}

  static List<Lost> in(WordLinks links) {
    List<Lost> found = new ArrayList<>();
    List<Token> english = links.englishTokens();
    for (int e = 0; e < english.size(); e++) {
      String lemma = english.get(e).lemma();
      if (lemma.length() < SHORTEST || Script.countLatin(lemma) != lemma.length()) {
        continue;
      }
      int z = links.alignment().bestChinese(e);
      if (z >= 0
          && links.alignment().symmetric(e, z) > LINKED
          && isOpposite(links.lexicon(), lemma, links.chineseTokens().get(z).form())
          && !isNegated(links, e, z)) {
        found.add(new Lost(english.get(e).span(), links.chineseTokens().get(z).span()));
      }
    }
    return found;
  }

  private static boolean isOpposite(Lexicon lexicon, String lemma, String word) {
    if (Script.countHan(word) != word.length()
        || word.length() < 2
        || NEGATIVE.matcher(word).find()) {
      return false;
    }
    Matcher prefixed = PREFIXED.matcher(lemma);
    if (!prefixed.lookingAt()) {
      return false;
    }
    String base = lemma.substring(prefixed.end());
    return lexicon.englishCount(base) >= KNOWN && lexicon.strength(base, word) > STRONG;
  }

  private static boolean isNegated(WordLinks links, int e, int z) {
    Span word = links.chineseTokens().get(z).span();
    String text = links.chinese();
    int start = Math.max(0, word.start() - BEFORE);
    int end = Math.min(text.length(), word.end() + AFTER);
    if (NEGATIVE.matcher(text.substring(start, end)).find()) {
      return true;
    }
    for (int i = Math.max(0, e - BEFORE); i < e; i++) {
      if (EnglishNegations.isNegationWord(links.englishTokens().get(i).form())) {
        return true;
      }
    }
    return false;
  }
}
