// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Digits as they stand in a text of either language, before words around them are looked at:
 * "9,842", "1.73.0", "15:00", "2023-11-03", "0x1F".
 *
 * @param start offset of the first digit
 * @param end offset after the last character
 * @param shape what the punctuation inside says
 * @param literal the characters folded to half width and lower case, without grouping
 * @param value the number of a PLAIN shape, the seconds of a TIME, else null
 */
record Numeral(int start, int end, Shape shape, String literal, @Nullable BigDecimal value) {

  /** What the punctuation inside a numeral says. */
  enum Shape {
    PLAIN,
    VERSION,
    TIME,
    DATE,
    IDENTIFIER
  }

  boolean isWhole() {
    return shape == Shape.PLAIN && value != null && literal.indexOf('.') < 0;
  }

  /** The value of a whole number below a million, else -1. */
  int small() {
    return isWhole() && value != null && literal.length() <= 6 ? value.intValue() : -1;
  }
}
