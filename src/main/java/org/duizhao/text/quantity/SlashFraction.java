// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/** 1/3 and 3/4 in either language: a fraction if the first is smaller and nothing else adjoins. */
final class SlashFraction {

  private static final int LONGEST = 3;

  private SlashFraction() {}

  /** Turns the draft into the fraction that its number begins, if it begins one. */
  static void read(Reading reading, Draft draft) {
    int top = draft.small();
    if (!draft.hasDigits() || top <= 0 || reading.at(draft.end) != '/') {
      return;
    }
    int end = draft.end + 1;
    int bottom = 0;
    while (end - draft.end <= LONGEST && NumeralScanner.digit(reading.at(end)) >= 0) {
      bottom = bottom * 10 + NumeralScanner.digit(reading.at(end++));
    }
    char after = reading.at(end);
    boolean dotted = after == '.' && NumeralScanner.digit(reading.at(end + 1)) >= 0;
    boolean alone = after != '/' && !dotted && !NumeralScanner.isWordPart(after);
    if (bottom > top && alone && reading.at(draft.start - 1) != '/') {
      draft.value =
          BigDecimal.valueOf(top).divide(BigDecimal.valueOf(bottom), MathContext.DECIMAL64);
      draft.literal = top + "/" + bottom;
      draft.kind(QuantityKind.FRACTION, end);
    }
  }
}
