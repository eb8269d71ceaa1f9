// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An English word that takes part in quantities, with its role and value: "seven" is DIGIT 7, "May"
 * is MODAL_MONTH 5.
 */
record EnglishWord(String word, Role role, BigDecimal value) {

  /** The part a word plays around a number. */
  enum Role {
    DIGIT,
    TENS,
    SCALE,
    DOZEN,
    ORDINAL,
    DENOMINATOR,
    HALF,
    MULTIPLIER,
    INDEFINITE,
    ARTICLE,
    AND,
    MONTH,
    MODAL_MONTH,
    SHORT_MONTH,
    WEEKDAY,
    SHORT_WEEKDAY,
    DATE_CUE,
    RATE,
    HEDGE
  }

  private static final Map<String, EnglishWord> WORDS = words();

  /** For each first letter, the set of word lengths in the table, as bits. */
  private static final int[] LENGTHS = lengths();

  private static final int LONGEST = 14;

  /** The entry for the letters from {@code start} to {@code end} of a text, or null. */
  static @Nullable EnglishWord find(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return null;
    }
    int letter = (text.charAt(start) | 0x20) - 'a';
    if ((LENGTHS[letter] & (1 << length)) == 0) {
      return null;
    }
    return WORDS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  boolean isNumber() {
    return role == Role.DIGIT || role == Role.TENS || role == Role.SCALE || role == Role.DOZEN;
  }

  /** Whether {@code next} continues a number that ends in this word. */
  boolean goesOnWith(EnglishWord next) {
    return switch (next.role) {
      case DIGIT ->
          role == Role.SCALE
              || (role == Role.TENS && next.value.precision() == 1 && next.value.signum() > 0);
      case TENS -> role == Role.SCALE;
      case SCALE, DOZEN -> isNumber();
      case ORDINAL -> role == Role.TENS && next.value.compareTo(BigDecimal.TEN) < 0;
      default -> false;
    };
  }

  private static Map<String, EnglishWord> words() {
    Map<String, EnglishWord> words = new HashMap<>();
    numbers(words);
    multipliers(words);
    calendar(words);
    for (String word : "few several couple many some".split(" ")) {
      put(words, word, Role.INDEFINITE, 0);
    }
    for (String word : "a an".split(" ")) {
      put(words, word, Role.ARTICLE, 1);
    }
    put(words, "and", Role.AND, 0);
    for (String word : "in since by of until from this last next early late mid on".split(" ")) {
      put(words, word, Role.DATE_CUE, 0);
    }
    for (String word : "per each every".split(" ")) {
      put(words, word, Role.RATE, 0);
    }
    for (String word : EnglishHedges.WORDS) {
      put(words, word, Role.HEDGE, 0);
    }
    return Map.copyOf(words);
  }

  private static void numbers(Map<String, EnglishWord> words) {
    count(
        words,
        Role.DIGIT,
        0,
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      put(words, tens[i], Role.TENS, 10L * (i + 2));
    }
    put(words, "hundred", Role.SCALE, 100);
    put(words, "thousand", Role.SCALE, 1000);
    put(words, "million", Role.SCALE, 1_000_000);
    put(words, "billion", Role.SCALE, 1_000_000_000);
    put(words, "trillion", Role.SCALE, 1_000_000_000_000L);
    put(words, "dozen", Role.DOZEN, 12);
    count(
        words,
        Role.ORDINAL,
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
            + " twentieth");
    count(
        words, Role.DENOMINATOR, 3, "thirds fourths fifths sixths sevenths eighths ninths tenths");
    String[] tenths =
        "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");
    for (int i = 0; i < tenths.length; i++) {
      put(words, tenths[i], Role.ORDINAL, 10L * (i + 3));
    }
    put(words, "hundredth", Role.ORDINAL, 100);
    put(words, "quarter", Role.DENOMINATOR, 4);
    put(words, "quarters", Role.DENOMINATOR, 4);
    put(words, "half", Role.HALF, 0);
    put(words, "halves", Role.HALF, 0);
  }

  private static void multipliers(Map<String, EnglishWord> words) {
    String[][] groups = {
      {"none", "nil", "zeros", "zeroes", "zeroed", "null", "no", "non"},
      {"once", "single", "another"},
      {
        "twice",
        "both",
        "pair",
        "double",
        "doubled",
        "doubles",
        "doubling",
        "dual",
        "twin",
        "binary"
      },
      {"thrice", "triple", "tripled", "threefold"},
      {"quad", "quadruple", "quadrupled", "fourfold"},
    };
    for (int i = 0; i < groups.length; i++) {
      for (String word : groups[i]) {
        put(words, word, Role.MULTIPLIER, i);
      }
    }
    put(words, "twofold", Role.MULTIPLIER, 2);
    put(words, "fivefold", Role.MULTIPLIER, 5);
    put(words, "tenfold", Role.MULTIPLIER, 10);
    put(words, "octal", Role.MULTIPLIER, 8);
    put(words, "decimal", Role.MULTIPLIER, 10);
    put(words, "hexadecimal", Role.MULTIPLIER, 16);
    put(words, "hex", Role.MULTIPLIER, 16);
    put(words, "noon", Role.MULTIPLIER, 12);
    put(words, "midnight", Role.MULTIPLIER, 0);
    spansOfTime(words);
  }

  /** Words that name a number of days or years: "in her twenties" is 二十多岁. */
  private static void spansOfTime(Map<String, EnglishWord> words) {
    String[] decades =
        "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
    for (int i = 0; i < decades.length; i++) {
      put(words, decades[i], Role.MULTIPLIER, 10L * (i + 2));
    }
    put(words, "fortnight", Role.MULTIPLIER, 14);
    put(words, "decade", Role.MULTIPLIER, 10);
    put(words, "century", Role.MULTIPLIER, 100);
    put(words, "millennium", Role.MULTIPLIER, 1000);
  }

  private static void calendar(Map<String, EnglishWord> words) {
    count(
        words,
        Role.MONTH,
        1,
        "january february march april may june july august september october november december");
    put(words, "may", Role.MODAL_MONTH, 5);
    put(words, "march", Role.MODAL_MONTH, 3);
    count(words, Role.SHORT_MONTH, 1, "jan feb mar apr");
    count(words, Role.SHORT_MONTH, 6, "jun jul aug sep oct nov dec");
    put(words, "sept", Role.SHORT_MONTH, 9);
    count(words, Role.WEEKDAY, 1, "monday tuesday wednesday thursday friday saturday sunday");
    count(words, Role.SHORT_WEEKDAY, 1, "mon tue wed thu fri sat sun");
    count(
        words, Role.WEEKDAY, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
  }

  private static void count(Map<String, EnglishWord> words, Role role, int from, String names) {
    int value = from;
    for (String name : names.split(" ")) {
      put(words, name, role, value++);
    }
  }

  private static void put(Map<String, EnglishWord> words, String word, Role role, long value) {
    words.put(word, new EnglishWord(word, role, BigDecimal.valueOf(value)));
  }

  private static int[] lengths() {
    int[] lengths = new int[26];
    for (String word : WORDS.keySet()) {
      lengths[word.charAt(0) - 'a'] |= 1 << word.length();
    }
    return lengths;
  }
}
