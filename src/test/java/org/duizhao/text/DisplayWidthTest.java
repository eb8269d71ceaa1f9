// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "kernel, 6",
    "内核 6.8, 8",
    "（，）, 6",
    "ｆｕｌｌ, 8",
    "ﾊﾝｶｸ, 4",
    "caf\u00E9, 4",
    "cafe\u0301, 4",
    "…, 1",
    "한국, 4",
    "\uD840\uDC00, 2",
    "\uD83D\uDE80, 2",
    "\uD83D\uDC69\u200D\uD83D\uDCBB, 2",
    "a\u200Bb, 2",
  })
  void columns(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }
}
