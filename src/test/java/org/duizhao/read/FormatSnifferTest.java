// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duizhao.document.DocumentFormat.HTML;
import static org.duizhao.document.DocumentFormat.MARKDOWN;
import static org.duizhao.document.DocumentFormat.PLAIN_TEXT;
import static org.duizhao.document.DocumentFormat.RESTRUCTUREDTEXT;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.duizhao.document.DocumentFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatSnifferTest {
  static Stream<Arguments> rows() {
    return Stream.of(
        arguments("a.md", "随便", MARKDOWN),
        arguments("a.RST", "# 题", RESTRUCTUREDTEXT),
        arguments("a.htm", "随便", HTML),
        arguments("a.txt", "只有一段话。\n", PLAIN_TEXT),
        arguments("a.txt", "### 核心内核\n\n已合并。\n", MARKDOWN),
        arguments("a.txt", "---\ntitle: 周报\n---\n正文\n", MARKDOWN),
        arguments("a.txt", "- 一\n- 二\n", MARKDOWN),
        arguments("a.txt", "5.15\n****\n\n发布了。\\ [1]_\n\n.. figure:: 图.png\n", RESTRUCTUREDTEXT),
        arguments("a.txt", "标题\n====\n\n参数::\n\n  u1000\n", RESTRUCTUREDTEXT),
        arguments("a.txt", "<!DOCTYPE html>\n<title>周报</title>", HTML),
        arguments("a.txt", "<p>一</p>\n<p>二</p>\n", HTML),
        arguments("noname", "", PLAIN_TEXT));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tells(String name, String text, DocumentFormat format) {
    assertThat(FormatSniffer.formatOf(name, text)).isEqualTo(format);
  }
}
