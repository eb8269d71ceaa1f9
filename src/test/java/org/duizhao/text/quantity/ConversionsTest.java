// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values are the same in another unit. */
final class ConversionsTest {

  @ParameterizedTest
  @CsvSource({
    "10 miles, 16 公里, true",
    "10 miles, 26 公里, false",
    "10 miles, 10 英里, false",
    "5 feet, 1.5 米, true",
    "3 inches, 7.6 厘米, true",
    "20 pounds, 9 公斤, true",
    "60 minutes, 1 小时, false",
    "16 files, 16 公里, false",
  })
  void comparesByValue(String english, String chinese, boolean equal) {
    Quantity here = QuantityReader.english().read(english).get(0);
    Quantity there = QuantityReader.chinese().read(chinese).get(0);
    assertThat(Conversions.areEqual(here, there)).isEqualTo(equal);
  }
}
