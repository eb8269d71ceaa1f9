// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.document.Block.Role;
import org.duizhao.document.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoilerplateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By **Jane Doe** | BYLINE
          Posted by Jane van Doe on March 4, 2026 | BYLINE
          March 4, 2026 | BYLINE
          2026 年 3 月 4 日 | BYLINE
          作者：陈晓 | BYLINE
          译者：[林原](https://example.org/l) | CREDIT
          校对：无 | CREDIT
          via: https://example.org/1 | CREDIT
          本文由 译社 原创编译，技术站 荣誉推出 | CREDIT
          ChatGPT translation | CREDIT
          （译注：此处原文有误。） | CREDIT
          Copyright © 2026, Example Press | LICENCE
          This article is licensed under CC BY-SA 4.0. | LICENCE
          本作品采用知识共享署名 4.0 许可协议进行许可。 | LICENCE
          to post comments | NAVIGATION
          Tags: kernel, futex | INDEX
          Index entries for this article | INDEX
          Please consider signing up for a subscription today. | PROMOTION
          欢迎关注我们的微信公众号。 | PROMOTION
          By default the cache is off. | CONTENT
          By Default | CONTENT
          作者认为这样更快。 | CONTENT
          The project is licensed under the MIT licence. | CONTENT
          Source: Example Trends | CONTENT
          来源：某趋势 | CONTENT
          Copyright law is complicated and varies from one country to the next, so ask a lawyer. | CONTENT
          The client subscribes to the topic and waits. | CONTENT
          Home | CONTENT
          """)
  void marksWholeLinesOnly(String text, Role role) {
    String padded = "# 题\n\n" + text + "\n";
    assertThat(Dump.read(padded, DocumentFormat.MARKDOWN).blocks().get(1).role()).isEqualTo(role);
  }

  @Test
  void allLinesOfABlockMustFit() {
    assertThat(
            Dump.lines(
                "> By Jane Doe  \n> March 4, 2026  \n> https://example.org/  \n",
                DocumentFormat.MARKDOWN))
        .containsExactly("QUOTE 1 By Jane Doe⏎March 4, 2026⏎https://example.org/ !BYLINE");
    assertThat(Dump.lines("By Jane Doe  \nThe kernel is done.\n", DocumentFormat.MARKDOWN))
        .containsExactly("PARAGRAPH 0 By Jane Doe⏎The kernel is done.");
    assertThat(Dump.lines("https://example.org/\n", DocumentFormat.MARKDOWN))
        .containsExactly("PARAGRAPH 0 https://example.org/");
  }

  /** Links after the title of an index belong to it; links after tags do not. */
  @Test
  void anIndexEndsWithItsLinks() {
    String index = "Index entries for this article\n\n[内核](/k)| [发布](/r)\n\n[下文](/a) 见此。\n";
    assertThat(Dump.read(index, DocumentFormat.MARKDOWN).blocks())
        .extracting(block -> block.role())
        .containsExactly(Role.INDEX, Role.INDEX, Role.CONTENT);
    assertThat(Dump.read("关键词：内核\n\n- [下一条](/n)\n", DocumentFormat.MARKDOWN).blocks())
        .extracting(block -> block.role())
        .containsExactly(Role.INDEX, Role.CONTENT);
  }

  @Test
  void aDateFarFromTheTitleIsContent() {
    String text = "段。\n\n".repeat(10) + "March 4, 2026\n";
    assertThat(Dump.read(text, DocumentFormat.MARKDOWN).blocks().get(10).role())
        .isEqualTo(Role.CONTENT);
  }
}
