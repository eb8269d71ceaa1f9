// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

/**
 * The odds that two tokens translate each other: identical tokens by their rarity, names that
 * contain one another, the lexicon's rows, and for pairs without a row the characters of the
 * Chinese word.
 */
final class LinkStrength {
  private static final double IDENTICAL_LEAST = 50;
  private static final double MOST = 20_000;
  private static final double SAME_SIGN = 30;
  private static final double SIGN_MOST = 20;
  private static final double CONTAINED = 500;

  private final LexiconData data;
  private final CharacterBackOff characters;

  LinkStrength(LexiconData data) {
    this.data = data;
    this.characters = new CharacterBackOff(data);
  }

  double of(WordKey english, WordKey chinese) {
    if (english.isSame(chinese)) {
      return identical(english, chinese);
    }
    double known =
        english.id == WordTable.ABSENT || chinese.id == WordTable.ABSENT
            ? 0
            : data.strength(english.id, chinese.id);
    if (english.kind == WordKey.Kind.SIGN || chinese.kind == WordKey.Kind.SIGN) {
      return Math.min(SIGN_MOST, known);
    }
    if (chinese.kind == WordKey.Kind.WORD) {
      return contain(english, chinese) ? Math.max(CONTAINED, known) : known;
    }
    return known > 0 ? known : characters.strength(english.id, chinese.form);
  }

  private static double identical(WordKey english, WordKey chinese) {
    if (english.kind == WordKey.Kind.SIGN) {
      return SAME_SIGN;
    }
    double rarity = Math.exp(Math.min(english.idf, chinese.idf));
    return Math.max(IDENTICAL_LEAST, Math.min(MOST, rarity));
  }

  private static boolean contain(WordKey a, WordKey b) {
    return a.isLongName() && b.isLongName() && (a.form.contains(b.form) || b.form.contains(a.form));
  }
}
