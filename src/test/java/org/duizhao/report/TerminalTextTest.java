// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {
  @ParameterizedTest
  @CsvSource({
    "kernel, 6, kernel, kernel",
    "kernel, 4, ker…, …nel",
    "内核支持, 8, 内核支持, 内核支持",
    "内核支持, 7, 内核支…, …核支持",
    "内核支持, 6, 内核…, …支持",
    "\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80, 5, \uD83D\uDE80\uD83D\uDE80…, …\uD83D\uDE80\uD83D\uDE80",
    "cafe\u0301s, 4, caf…, …fe\u0301s",
  })
  void cutsByColumns(String text, int columns, String head, String tail) {
    assertThat(TerminalText.head(text, columns)).isEqualTo(head);
    assertThat(TerminalText.tail(text, columns)).isEqualTo(tail);
  }

  @Test
  void wrapsWhereEnglishAndChineseMayBreak() {
    assertThat(TerminalText.wrap("the kernel boots", 10)).containsExactly("the kernel", "boots");
    assertThat(TerminalText.wrap("内核能启动，而且很快。", 10)).containsExactly("内核能启", "动，而且很", "快。");
    assertThat(TerminalText.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    assertThat(TerminalText.wrap("", 10)).containsExactly("");
  }
}
