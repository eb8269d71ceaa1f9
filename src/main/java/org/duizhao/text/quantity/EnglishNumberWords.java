// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import edu.stanford.nlp.ie.NumberNormalizer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of several English number words: "two hundred and five" is 205. A class of its own, so
 * that CoreNLP is loaded only when a text holds such words.
 */
final class EnglishNumberWords {

  private EnglishNumberWords() {}

  /** The value, or null if CoreNLP's NumberNormalizer makes no number of the words. */
  static @Nullable BigDecimal value(String words) {
    try {
      Number number = NumberNormalizer.wordToNumber(words);
      return number == null ? null : new BigDecimal(number.toString());
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }
}
