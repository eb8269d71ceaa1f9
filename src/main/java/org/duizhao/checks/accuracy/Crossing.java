// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import org.duizhao.lexicon.WordAlignment;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.token.Token;

/**
 * The word links of a bead seen from one side: "here" is English and "there" Chinese, or the other
 * way round.
 */
final class Crossing {
  private final WordAlignment alignment;
  private final boolean fromEnglish;
  private final List<Token> here;
  private final List<Token> there;

  private Crossing(WordLinks links, boolean fromEnglish) {
    this.alignment = links.alignment();
    this.fromEnglish = fromEnglish;
    this.here = fromEnglish ? links.englishTokens() : links.chineseTokens();
    this.there = fromEnglish ? links.chineseTokens() : links.englishTokens();
  }

  static Crossing fromEnglish(WordLinks links) {
    return new Crossing(links, true);
  }

  static Crossing fromChinese(WordLinks links) {
    return new Crossing(links, false);
  }

  List<Token> here() {
    return here;
  }

  List<Token> there() {
    return there;
  }

  /** How surely the two translate each other. */
  double link(int i, int j) {
    return fromEnglish ? alignment.symmetric(i, j) : alignment.symmetric(j, i);
  }

  /** How surely token {@code i} of this side has no counterpart. */
  double loose(int i) {
    return fromEnglish ? alignment.englishNull(i) : alignment.chineseNull(i);
  }

  /** The token there that {@code i} is most surely linked to, −1 where none is. */
  int best(int i) {
    return fromEnglish ? alignment.bestChinese(i) : alignment.bestEnglish(i);
  }
}
