// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.util.List;

/**
 * Reads the quantities of a text in one language. "The table holds 1.5 million rows" gives one
 * CARDINAL of value 1500000, and so does 该表有 150 万行. Numbers inside words (x86, 四川, 十分) and
 * indefinite ones (a few hundred, 成千上万) are left out or {@link Firmness#LOOSE}. Readers are
 * stateless and read any text, however broken, in linear time.
 */
public sealed interface QuantityReader permits EnglishQuantityReader, ChineseQuantityReader {

  /** The quantities in order of place; spans do not overlap. */
  List<Quantity> read(String text);

  /** The reader of English text. */
  static QuantityReader english() {
    return EnglishQuantityReader.INSTANCE;
  }

  /** The reader of Chinese text, simplified or traditional. */
  static QuantityReader chinese() {
    return ChineseQuantityReader.INSTANCE;
  }
}
