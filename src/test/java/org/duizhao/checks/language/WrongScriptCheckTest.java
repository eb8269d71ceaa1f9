// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.checks.OneCheck;
import org.duizhao.document.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongScriptCheckTest {
  private final OneCheck check = new OneCheck(new WrongScriptCheck());

  /**
   * How many letters, marks above letters, signs between them, letters beyond the first plane, each
   * script.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The disk is full. | 磁盘шум | 1
          The disk is full. | 磁盘шу | 0
          The disk is full. | 磁盘已满 の の の | 1
          The disk is full. | 磁盘已满 (シ_ _)シ | 0
          The disk is full. | 磁盘 Ж：12，Ж。 | 0
          The disk is full. | 磁盘がぎぐ。 | 1
          The disk is full. | 磁盘が。 | 0
          The disk is full. | 磁盘 ｼｽﾃﾑ。 | 1
          The disk is full. | 디스크가 꽉 찼습니다. | 1
          The disk is full. | القرص ممتلئ. | 1
          The disk is full. | הדיסק מלא. | 1
          The disk is full. | ดิสก์เต็ม | 1
          The disk is full. | डिस्क भरी है | 1
          The disk is full. | 磁盘已满 αβγδ | 0
          The disk is full. | 磁盘已满🈀。 | 0
          The disk is full. | 磁盘𛀂𛀃𛀄。 | 1
          A テスト of it. | 它的テスト。 | 0
          The disk is full. | 一个ー・ー。 | 0
          """)
  void oddCases(String english, String chinese, int findings) throws InputException {
    assertThat(check.messages(english, chinese)).hasSize(findings);
  }

  @Test
  void theRunEndsBeforeChineseAndLatinText() throws InputException {
    assertThat(check.messages("The disk is full.", "磁盘 диск полон! disk"))
        .containsExactly("\"диск полон\" is written in cyrillic");
  }

  @Test
  void onlyTheFirstPlaceIsTold() throws InputException {
    assertThat(check.messages("The disk is full.", "磁盘 диск 磁盘 テスト")).hasSize(1);
  }

  @Test
  void halvesOfCharactersAndLongTextsEnd() throws InputException {
    assertThat(check.messages("The disk.", "磁盘\ud82c и \udc00 и")).isEmpty();
    assertThat(check.messages("The disk.", "ツ、".repeat(50_000))).hasSize(1);
  }
}
