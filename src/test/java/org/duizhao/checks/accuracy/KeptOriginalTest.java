// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.duizhao.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese that stands beside the English it renders, and variables under Chinese names. */
class KeptOriginalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # close every open file first | # close every open file first # 先关闭所有文件 | 先关闭 | true
          # close every open file first | # 先关闭所有文件 | 先关闭 | false
          close every open file first | # never mind what is said here # 先关闭 | 先关闭 | false
          Use the new name now. | 使用新名称。然后重启。 | 然后重启 | false
          see <tag>usr share doc</tag> there | 参见 <tag>usr share doc</tag>。然后重启 | 然后重启 | false
          """)
  void behindTheEnglish(String source, String target, String chinese, boolean expected) {
    assertEquals(expected, KeptOriginal.isBefore(target, place(target, chinese), source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Copy FILE1 to FILE2. | 复制 <文件1> 到 <文件2>。 | 到 <文件2> | true
          Copy FILE1. | 复制 <文件1>。然后删除 <文件1>。 | 然后删除 <文件1> | false
          Copy FILE. | 复制 <文件>。然后重启。 | 然后重启 | false
          -u<mode> is set | 设置 -u<模式> | 设置 -u<模式> | true
          Press the key. | 按下 <b>该键</b>。 | 按下 <b>该键</b> | false
          """)
  void variables(String source, String target, String chinese, boolean expected) {
    assertEquals(expected, KeptOriginal.isOfVariables(target, place(target, chinese), source));
  }

  private static Span place(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
