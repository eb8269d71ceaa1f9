// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.lexicon.WordLinks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is set against something else, words that lose their prefix, and negations put in. */
final class NegationRulesTest {
  private static final int CELLS = 1_000_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Print a footer instead of a header. | 打印页脚而是页眉。 | instead of a header",
        "Print a footer instead of a header. | 打印页脚而不是页眉。 |",
        "Wait before you type. Print a footer instead of a header. | 先别输入。打印页脚和页眉。"
            + " | instead of a header",
        "Use the cable rather than the radio. | 使用线缆，而非无线电。 |",
        "It holds paper, not to mention two cables. | 它装有纸张（忘了两根线缆）。"
            + " | not to mention two cables",
        "It holds paper, not to mention two cables. | 它装有纸张，更不用说两根线缆了。 |",
        "It holds paper, not to mention two cables. | 它装有纸张，还有两根线缆。 |",
        "Read instead of | 阅读 |",
      })
  void findsLostContrasts(String english, String chinese, String expected) {
    WordLinks links = links(english, chinese);
    assertThat(LostContrast.in(links).stream().map(span -> span.of(english)).toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The unmounted disk is old. | 挂载的磁盘很旧。 | unmounted 挂载",
        "The unmounted disk is old. | 未挂载的磁盘很旧。 |",
        "An incorrect value is stored. | 存储了正确的值。 | incorrect 正确",
        "An incorrect value is stored. | 存储了错误的值。 |",
        "The incoming data is stored. | 存储到来的数据。 |",
        "It is not unstable. | 它很稳定。 |",
      })
  void findsLostPrefixes(String english, String chinese, String expected) {
    assertThat(
            LostPrefix.in(links(english, chinese)).stream()
                .map(lost -> lost.english().of(english) + " " + lost.chinese().of(chinese))
                .toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You should restart the server now. | 现在您不应该重启服务器。 | 不应该",
        "Here the users find the printer. It is old, but fast. | 用户在此找不到打印机。它很旧，但是很快。 | 找不到",
        "However, the user opens the file. | 然而，用户不打开文件。 | 不打开",
        "The immutable file is read. | 读取不可变的文件。 |",
        "No user opens the file. | 用户都不打开文件。 |",
      })
  void findsAddedNegations(String english, String chinese, String expected) {
    assertThat(
            AddedNegations.in(links(english, chinese)).stream()
                .map(added -> added.target().of(chinese))
                .toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  private static WordLinks links(String english, String chinese) {
    return new WordAligner(Lexicon.bundled()).links(english, chinese, CELLS).orElseThrow();
  }
}
