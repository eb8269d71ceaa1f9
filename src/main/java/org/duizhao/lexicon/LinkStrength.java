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

  /** The characters that speak for a Chinese word being this English one, in order. */
  char[] characters(int english) {
    return characters.of(english);
  }

  /** What the characters of a Chinese word say, where the lexicon has no row for the pair. */
  double ofCharacters(int english, String chinese) {
    return characters.strength(english, chinese);
  }

  double of(WordKey english, WordKey chinese) {
    double listed =
        english.id == WordTable.ABSENT || chinese.id == WordTable.ABSENT
            ? 0
            : data.strength(english.id, chinese.id);
    return of(english, chinese, listed);
  }

  /**
   * The same.
   *
   * @param known what the lexicon lists for the two, 0 for nothing
   */
  double of(WordKey english, WordKey chinese, double known) {
    if (english.isSame(chinese)) {
      return identical(english, chinese);
    }
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
    double rarity = Math.exp(Math.min(english.idf(), chinese.idf()));
    return Math.max(IDENTICAL_LEAST, Math.min(MOST, rarity));
  }

  private static boolean contain(WordKey a, WordKey b) {
    return a.isLongName() && b.isLongName() && (a.form.contains(b.form) || b.form.contains(a.form))
        || isPart(a.form, b.form)
        || isPart(b.form, a.form);
  }

  /** Whether a number is one of those that a date or time is made of: 5 of 2024-05-01. */
  private static boolean isPart(String whole, String number) {
    if (number.length() > 4 || whole.length() <= number.length() || !isDigits(number)) {
      return false;
    }
    int start = 0;
    boolean found = false;
    for (int i = 0; i <= whole.length(); i++) {
      char c = i == whole.length() ? '-' : whole.charAt(i);
      if (c == '-' || c == '/' || c == ':') {
        found |= i > start && sameNumber(whole.substring(start, i), number);
        start = i + 1;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return found;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean sameNumber(String one, String other) {
    return one.length() <= 4 && Integer.parseInt(one) == Integer.parseInt(other);
  }
}
