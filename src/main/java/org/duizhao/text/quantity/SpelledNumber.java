// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import org.duizhao.text.quantity.EnglishWord.Role;
import org.jspecify.annotations.Nullable;

/**
 * English number words in a row: "two hundred and five".
 *
 * @param end offset after the last word
 * @param value their value; null if the words make no number
 * @param isSingle whether it is one word
 * @param isOrdinal whether it ends in an ordinal, as "twenty-first" does
 */
record SpelledNumber(int end, @Nullable BigDecimal value, boolean isSingle, boolean isOrdinal) {

  /** No sound number has more words; hostile texts have. */
  private static final int MOST_WORDS = 20;

  /** Reads on from the first word, which stands from {@code start} to {@code firstEnd}. */
  static SpelledNumber read(Reading reading, EnglishWord first, int start, int firstEnd) {
    EnglishWord previous = first;
    int end = firstEnd;
    int words = 1;
    boolean ordinal = false;
    while (words < MOST_WORDS && !ordinal) {
      int next = nextWord(reading, end);
      EnglishWord word = wordAt(reading, next);
      if (word != null && word.role() == Role.AND && previous.role() == Role.SCALE) {
        next = nextWord(reading, reading.lettersEnd(next));
        word = wordAt(reading, next);
        if (word != null && word.role() != Role.DIGIT && word.role() != Role.TENS) {
          break;
        }
      }
      if (word == null || !previous.goesOnWith(word)) {
        break;
      }
      previous = word;
      end = reading.lettersEnd(next);
      ordinal = word.role() == Role.ORDINAL;
      words++;
    }
    BigDecimal value =
        words == 1 ? first.value() : EnglishNumberWords.value(reading.text.substring(start, end));
    return new SpelledNumber(end, value, words == 1, ordinal);
  }

  private static int nextWord(Reading reading, int end) {
    char c = reading.at(end);
    return c == ' ' || c == '-' ? end + 1 : reading.text.length();
  }

  private static @Nullable EnglishWord wordAt(Reading reading, int start) {
    int end = reading.lettersEnd(start);
    boolean whole = end > start && !NumeralScanner.isWordPart(reading.at(end));
    return whole ? EnglishWord.find(reading.text, start, end) : null;
  }
}
