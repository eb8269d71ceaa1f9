// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.document.Block;
import org.duizhao.document.DocumentFormat;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReaderTest {
  static Stream<Arguments> rows() {
    return Stream.of(
        row(
            "<title>内核 &amp; 网络</title><script>'<p>no</p>'</script><h2>合并<em>窗口</em></h2>",
            "FRONT_MATTER 0 内核 & 网络",
            "HEADING 2 合并窗口 [EMPHASIS 窗口]"),
        row(
            "<p>已合并 <del>旧</del> <a href='/c?a=1&amp;b=2'>此\n提交</a>。&lt;5%<br>\n 尾</p>",
            "PARAGRAPH 0 已合并 旧 此提交。<5%⏎尾 [STRIKE 旧] [HYPERLINK 此提交 → /c?a=1&b=2]"),
        row(
            "<ul><li>一<ul><li>二</ul><li><p>三</p><p>四</p></ul>",
            "LIST_ITEM 1 一",
            "LIST_ITEM 2 二",
            "LIST_ITEM 1 三",
            "PARAGRAPH 0 四"),
        row(
            "<blockquote><p>引</p></blockquote><dl><dt>词<dd>义</dl>",
            "QUOTE 1 引",
            "LIST_ITEM 1 词",
            "LIST_ITEM 1 义"),
        row(
            "<table><tr><th>甲<th>乙<tr><td>1<td>2</table>",
            "TABLE_CELL 1 甲",
            "TABLE_CELL 2 乙",
            "TABLE_CELL 1 1",
            "TABLE_CELL 2 2"),
        row("<pre><code>if (a &lt; b)\n  c;\n</code></pre>", "CODE 0 if (a < b)⏎  c;"),
        row(
            "<figure><img src=x alt='架构&quot;图'><figcaption>说明</figcaption></figure>",
            "IMAGE_TEXT 0 架构\"图 [IMAGE 架构\"图 → x]",
            "PARAGRAPH 0 说明"),
        row(
            "<nav><a href=/>首页</a></nav><p>正文</p><footer>页脚</footer>",
            "PARAGRAPH 0 首页 [HYPERLINK 首页 → /] !NAVIGATION",
            "PARAGRAPH 0 正文",
            "PARAGRAPH 0 页脚 !NAVIGATION"),
        row("<div class=has-sidebar>正文</div><!-- 注释 -->", "PARAGRAPH 0 正文"));
  }

  private static Arguments row(String text, String... blocks) {
    return arguments(text, List.of(blocks));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void reads(String text, List<String> blocks) {
    assertThat(Dump.lines(text, DocumentFormat.HTML)).isEqualTo(blocks);
  }

  @Test
  void tagsBelongToTheBlock() {
    String text = "<body>\n<p id=a>甲 &copy; 乙</p>\n</body>";
    Block block = Dump.read(text, DocumentFormat.HTML).blocks().get(0);
    assertThat(block.place().of(text)).isEqualTo("<p id=a>甲 &copy; 乙</p>");
    assertThat(block.content().placeOf(new Span(2, 3)).of(text)).isEqualTo("&copy;");
  }
}
