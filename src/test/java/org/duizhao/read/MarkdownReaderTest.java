// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.Inline;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReaderTest {
  static Stream<Arguments> blocks() {
    return Stream.of(
        row("### 核心内核\n正文\n", "HEADING 3 核心内核", "PARAGRAPH 0 正文"),
        row("- 一\n  - 二\n\n    段\n", "LIST_ITEM 1 一", "LIST_ITEM 2 二", "PARAGRAPH 0 段"),
        row("> 引\n> 文\n>\n> > 内\n", "QUOTE 1 引文", "QUOTE 2 内"),
        row("> - 已合并\n>   `futex2`\n", "LIST_ITEM 1 已合并 futex2 [CODE futex2]"),
        row(
            "| 甲 | b \\| c |\n|--|--|\n| `x\\|y` | 乙 |\n",
            "TABLE_CELL 1 甲",
            "TABLE_CELL 2 b | c",
            "TABLE_CELL 1 x|y [CODE x|y]",
            "TABLE_CELL 2 乙"),
        row("```java\nint a;\n\n  b();\n```\n", "CODE 0 int a;⏎⏎  b();"),
        row("![架构图](a.png)\n", "IMAGE_TEXT 0 架构图 [IMAGE 架构图 → a.png]"),
        row("- [ ] 待办\n- [x] done\n", "LIST_ITEM 1 待办", "LIST_ITEM 1 done"),
        row("> [!NOTE]\n> 注意\n", "QUOTE 1 注意"),
        row("::: tip 小提示\n内容\n:::\n", "PARAGRAPH 0 小提示", "PARAGRAPH 0 内容"),
        row("{{< note >}}\n内容\n{{< /note >}}\n{/* 注释 */}\n", "PARAGRAPH 0 内容"),
        row(
            "<!-- 注释 -->\n\n<details>\n<summary>摘要</summary>\n\n正文\n\n</details>\n",
            "PARAGRAPH 0 摘要",
            "PARAGRAPH 0 正文"),
        row(
            "---\ntitle: '合并''窗口'\ntags: [内核]\ndescription: >\n  第一行\n  第二行\ndate: 2026-01-02\n---\n正文\n",
            "FRONT_MATTER 0 合并'窗口",
            "FRONT_MATTER 0 第一行第二行",
            "PARAGRAPH 0 正文"),
        row("---\n\n正文没有元数据。\n\n---\n\n尾\n", "PARAGRAPH 0 正文没有元数据。", "PARAGRAPH 0 尾"),
        row("引文[^1]。\n\n[^1]: 出处\n", "PARAGRAPH 0 引文。 [FOOTNOTE  → 1]", "PARAGRAPH 0 出处"));
  }

  static Stream<Arguments> inlines() {
    return Stream.of(
        row("合并窗口\n已经关闭\n", "PARAGRAPH 0 合并窗口已经关闭"),
        row("the merge\nwindow\n", "PARAGRAPH 0 the merge window"),
        row("支持\nfutex2\n", "PARAGRAPH 0 支持 futex2"),
        row("他说：\nfutex，\nok\n", "PARAGRAPH 0 他说：futex，ok"),
        row("他说“好”\n“不”\n", "PARAGRAPH 0 他说“好”“不”"),
        row("He said “no.”\n“Why?”\n", "PARAGRAPH 0 He said “no.” “Why?”"),
        row("甲  \n乙\\\n丙<br>丁\n", "PARAGRAPH 0 甲⏎乙⏎丙⏎丁"),
        row(
            "**更新** *见* ~~旧~~ [此`c`](/a \"t\")\n",
            "PARAGRAPH 0 更新 见 旧 此c [STRONG 更新] [EMPHASIS 见] [STRIKE 旧] [HYPERLINK 此c → /a] [CODE c]"),
        row(
            "<https://example.org/a> 与 [乙][1]\n\n[1]: /b\n",
            "PARAGRAPH 0 https://example.org/a 与 乙 [HYPERLINK https://example.org/a →"
                + " https://example.org/a] [HYPERLINK 乙 → /b]"),
        row(
            "<del>旧</del><ins>新</ins> a&lt;b \\*c\\* &amp;\n",
            "PARAGRAPH 0 旧新 a<b *c* & [STRIKE 旧] [INSERTION 新]"),
        row("用<ruby>内核<rt>kernel</rt></ruby>构建\n", "PARAGRAPH 0 用内核（kernel）构建"),
        row("设 $x_1$ 与 $$E = mc^2$$\n", "PARAGRAPH 0 设 x_1 与 E = mc^2 [MATH x_1] [MATH E = mc^2]"),
        row("用 $HOME/$USER 和 $PATH_A:$PATH_B\n", "PARAGRAPH 0 用 $HOME/$USER 和 $PATH_A:$PATH_B"),
        row("从 $5 到 $10，或 $100=700 元\n", "PARAGRAPH 0 从 $5 到 $10，或 $100=700 元"),
        row(
            "a<b>c *d</b>* </i>\n",
            "PARAGRAPH 0 ac d [STRONG c d] [EMPHASIS d] [RAW_HTML  → </i>]"));
  }

  static Stream<Arguments> setext() {
    return Stream.of(
        row("标题\n---\n", "HEADING 2 标题"),
        row("A title\nof two lines\n===\n", "HEADING 1 A title of two lines"),
        row("合并窗口已经关闭。\n索引\n---\n", "PARAGRAPH 0 合并窗口已经关闭。", "HEADING 2 索引"),
        row(
            "The window is closed.  \nIndex\n---\n",
            "PARAGRAPH 0 The window is closed.",
            "HEADING 2 Index"),
        row("Is it closed?\n---\n", "HEADING 2 Is it closed?"),
        row(
            "这一段话把全文收住，作者忘了在横线之前空出一行，于是按照规范它成了一个很长的标题，其实不是。\n---\n",
            "PARAGRAPH 0 这一段话把全文收住，作者忘了在横线之前空出一行，于是按照规范它成了一个很长的标题，其实不是。"));
  }

  private static Arguments row(String text, String... blocks) {
    return arguments(text, List.of(blocks));
  }

  @ParameterizedTest
  @MethodSource({"blocks", "inlines", "setext"})
  void reads(String text, List<String> blocks) {
    assertThat(Dump.lines(text, DocumentFormat.MARKDOWN)).isEqualTo(blocks);
  }

  @Test
  void blocksAndInlinesKnowTheirPlaces() {
    String text = "> - 见 **[此](/a)** &amp; `x`  \n";
    Document document = Dump.read(text, DocumentFormat.MARKDOWN);
    Block item = document.blocks().get(0);
    assertThat(item.place().of(text)).isEqualTo("> - 见 **[此](/a)** &amp; `x`");
    assertThat(item.nesting()).isEqualTo(new Block.Nesting(1, 1));
    assertThat(item.inlines())
        .extracting(Inline::place)
        .extracting(place -> place.of(text))
        .containsExactly("**[此](/a)**", "[此](/a)", "`x`");
    int amp = item.text().indexOf('&');
    assertThat(item.content().placeOf(new Span(amp, amp + 1)).of(text)).isEqualTo("&amp;");
  }
}
