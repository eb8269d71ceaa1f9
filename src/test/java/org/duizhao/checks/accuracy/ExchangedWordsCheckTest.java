// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.checks.OneCheck;
import org.duizhao.document.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangedWordsCheckTest {
  private final OneCheck check = new OneCheck(new ExchangedWordsCheck());

  /**
   * Articles, names of several words, names that stand twice, verbs that turn the order, two
   * directions.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Move it from the network to a disk. | 把它从磁盘移动到网络。 | 1
          Move it from the network into your disk. | 把它由磁盘移至网络。 | 1
          Move it from the network to a disk. | 把它从网络移动到磁盘。 | 0
          From browser to server and from server to browser. | 从服务器到浏览器，再从浏览器到服务器。 | 0
          Move it from the disk to the disk. | 把它从磁盘移动到磁盘。 | 0
          Move it from here to there. | 把它从那里移到这里。 | 0
          Blue Ocean replaced Red Lake. | Red Lake 取代了 Blue Ocean。 | 1
          Blue Ocean replaced Red Lake. | Red Lake 被 Blue Ocean 取代了。 | 0
          Blue Ocean replaced Red Lake. | Red Lake 由 Blue Ocean 取代。 | 0
          Blue Ocean replaced Red Lake. | Blue Ocean 取代了 Red Lake。 | 0
          Ocean replaced Lake, and Lake left. | Lake 取代了 Ocean，Lake 离开了。 | 0
          Ocean and Lake agree. | Lake 同意并支持 Ocean 的意见。 | 0
          Ocean replaced Lake. | Lake Ocean | 0
          """)
  void oddCases(String english, String chinese, int findings) throws InputException {
    assertThat(check.messages(english, chinese)).hasSize(findings);
  }

  @Test
  void hostileTextsEnd() throws InputException {
    String english = "From a to ".repeat(20_000) + "A b A ".repeat(20_000);
    String chinese = "从到至由".repeat(20_000) + "A 取代 B ".repeat(20_000);
    assertThat(check.messages(english, chinese)).isEmpty();
  }
}
