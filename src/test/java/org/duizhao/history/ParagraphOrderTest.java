// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphOrderTest {
  @Test
  void sameBytesDoNotDiffer() {
    byte[] text = "一\n\n二\n".getBytes(StandardCharsets.UTF_8);
    assertThat(ParagraphOrder.isAllThatDiffers(text, text.clone())).isFalse();
  }

  /** A bar stands for the end of a line. */
  @ParameterizedTest
  @CsvSource({
    "一||二||三|, 一||三||二|, true",
    "一||二|, 一|||二, true",
    "一 二||三|, 三||一|二, true",
    "一|| ||二, 二||一, true",
    "一||二, 一||二||二, false",
    "一||二, 一, false",
    "一||二, 一二, false",
    "一||二, 二|一, false",
  })
  void paragraphs(String before, String after, boolean isOrder) {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
      assertThat(
              ParagraphOrder.isAllThatDiffers(
                  before.replace('|', '\n').getBytes(charset),
                  after.replace("|", "\r\n").getBytes(charset)))
          .isEqualTo(isOrder);
    }
  }
}
