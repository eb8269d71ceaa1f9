// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.document.Inline;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RstReaderTest {
  static List<Arguments> prose() {
    return List.of(
        rows("paragraph wrapped in Chinese", "自动\n同步到后备\nfile 上。\n", "PARAGRAPH 自动同步到后备 file 上。"),
        rows(
            "full-width punctuation at the line end",
            "包括：\nrtmutex，\nrwlock\n",
            "PARAGRAPH 包括：rtmutex，rwlock"),
        rows(
            "titles",
            "5.15\n****\n\n大特性\n======\n\n文本\n\n小节\n----\n\n再来\n====\n",
            "HEADING1 5.15",
            "HEADING2 大特性",
            "PARAGRAPH 文本",
            "HEADING3 小节",
            "HEADING2 再来"),
        rows("overline", "====\n标题\n====\n\n节\n====\n", "HEADING1 标题", "HEADING2 节"),
        rows("transition", "前\n\n----\n\n后\n", "PARAGRAPH 前", "PARAGRAPH 后"),
        rows(
            "lists",
            "* 一\n  接着\n* 二\n\n  第二段\n\n  - 深\n",
            "LIST_ITEM1 一接着",
            "LIST_ITEM1 二",
            "PARAGRAPH 第二段",
            "LIST_ITEM2 深"),
        rows(
            "enumerated",
            "1. 甲\n#. 乙\n10. 丙\n    丁\n",
            "LIST_ITEM1 甲",
            "LIST_ITEM1 乙",
            "LIST_ITEM1 丙丁"),
        rows(
            "initial, no list",
            "A. Turing wrote\nthis paper.\n",
            "PARAGRAPH A. Turing wrote this paper."));
  }

  static List<Arguments> literalBlocks() {
    return List.of(
        rows(
            "literal block",
            "用参数：::\n\n  a:b\n\n    c\n\n之后\n",
            "PARAGRAPH 用参数：:",
            "CODE a:b\n\n    c",
            "PARAGRAPH 之后"),
        rows("literal after blank", "Example ::\n\n  x = 1\n", "PARAGRAPH Example", "CODE x = 1"),
        rows("lone mark", "::\n\n  x\n", "CODE x"),
        rows(
            "quoted literal",
            "说::\n\n> a\n> b\n\n完\n",
            "PARAGRAPH 说:",
            "CODE > a\n> b",
            "PARAGRAPH 完"),
        rows("quote", "他说\n\n    引文\n\n完\n", "PARAGRAPH 他说", "QUOTE1 引文", "PARAGRAPH 完"),
        rows("definition", "术语\n    解释\n", "LIST_ITEM1 术语", "PARAGRAPH 解释"));
  }

  static List<Arguments> directives() {
    return List.of(
        rows(
            "docinfo",
            ":作者: 张三\n:摘要: 一段\n   摘要\n\n正文\n",
            "FRONT_MATTER 张三",
            "FRONT_MATTER 一段摘要",
            "PARAGRAPH 正文"),
        rows("code directive", ".. code-block:: c\n   :linenos:\n\n   int x;\n", "CODE int x;"),
        rows("note", ".. note:: 注意\n   这里\n\n   第二段\n", "PARAGRAPH 注意这里", "PARAGRAPH 第二段"),
        rows(
            "figure",
            ".. figure:: a.png\n   :alt: 流程图\n\n   图 1 说明\n",
            "IMAGE_TEXT 流程图",
            "PARAGRAPH 图 1 说明"),
        rows(
            "comment and target",
            ".. 注释\n   继续\n\n.. _锚: https://example.org/\n\n正文\n",
            "PARAGRAPH 正文"),
        rows("footnote", "见 [1]_。\n\n.. [1] 出处\n", "PARAGRAPH 见 。", "PARAGRAPH 出处"),
        rows("line block", "| 第一行\n| 第二行\n", "PARAGRAPH 第一行\n第二行"));
  }

  static List<Arguments> tables() {
    return List.of(
        rows(
            "grid table",
            "+------+----+\n| 名   | b  |\n+======+====+\n| 甲乙 | 1  |\n|      | 2  |\n+------+----+\n",
            "TABLE_CELL1 名",
            "TABLE_CELL2 b",
            "TABLE_CELL1 甲乙",
            "TABLE_CELL2 1 2"),
        rows(
            "simple table",
            "====  ===\n名称  值\n====  ===\n甲    1\n====  ===\n\n完\n",
            "TABLE_CELL1 名称",
            "TABLE_CELL2 值",
            "TABLE_CELL1 甲",
            "TABLE_CELL2 1",
            "PARAGRAPH 完"),
        rows("options", "-v, --verbose  多说些\n", "LIST_ITEM1 -v, --verbose  多说些"));
  }

  private static Arguments rows(String name, String rst, String... blocks) {
    return Arguments.of(name, rst, List.of(blocks));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"prose", "literalBlocks", "directives", "tables"})
  void readsBlocks(String name, String rst, List<String> blocks) {
    assertEquals(blocks, describe(read(rst)), name);
    assertEquals(
        blocks,
        describe(read(rst.replace("\n", "\r\n"))).stream().map(b -> b.replace("\r", "")).toList(),
        "CRLF");
  }

  static List<Arguments> paragraphs() {
    return List.of(
        Arguments.of("用 ``kmalloc()`` 分配", "用 kmalloc() 分配", "CODE kmalloc() null"),
        Arguments.of(
            "叫\\ `damo <https://example.org/damo>`_\\ 的工具",
            "叫damo的工具",
            "HYPERLINK damo https://example.org/damo"),
        Arguments.of(
            "见 :doc:`框架分析<vdpa>` 与 :ref:`锚`", "见 框架分析 与 锚", "HYPERLINK 框架分析 vdpa;HYPERLINK 锚 锚"),
        Arguments.of("**强** 和 *弱*", "强 和 弱", "STRONG 强 null;EMPHASIS 弱 null"),
        Arguments.of(
            ":c:func:`schedule` 与 :math:`x^2`",
            "schedule 与 x^2",
            "CODE schedule c:func;MATH x^2 math"),
        Arguments.of("2 * 3 * 4 与 a*b*c", "2 * 3 * 4 与 a*b*c", ""),
        Arguments.of("发布。\\ [1]_", "发布。", "FOOTNOTE  1"),
        Arguments.of("没有结尾的 ``代码", "没有结尾的 ``代码", ""),
        Arguments.of(
            "地址 https://example.org/a_b。",
            "地址 https://example.org/a_b。",
            "HYPERLINK https://example.org/a_b https://example.org/a_b"),
        Arguments.of(
            "见 LWN_ 一文\n\n.. _lwn: https://example.org/lwn",
            "见 LWN 一文",
            "HYPERLINK LWN https://example.org/lwn"),
        Arguments.of("变量 a_b 与 __init__", "变量 a_b 与 __init__", ""),
        Arguments.of("转义 \\*星\\*", "转义 *星*", ""));
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void readsInlineMarkup(String rst, String text, String markup) {
    Block block = read(rst + "\n").blocks().get(0);
    assertEquals(text, block.text());
    assertEquals(
        markup, block.inlines().stream().map(i -> show(block, i)).collect(Collectors.joining(";")));
  }

  private static String show(Block block, Inline inline) {
    return inline.kind() + " " + inline.range().of(block.text()) + " " + inline.target();
  }

  @Test
  void saysWhatItDoesNotKnow() {
    Document document = read("文\n\n.. frobnicate:: 标题\n\n   内容\n");
    assertEquals(List.of("PARAGRAPH 文", "PARAGRAPH 标题", "PARAGRAPH 内容"), describe(document));
    assertEquals(
        "x.rst:3:1: unknown directive \"frobnicate\": its content was read as body text",
        document.problems().get(0).toString());
  }

  @Test
  void characterPlacesPointIntoTheFile() {
    String rst = "标题𝕏\n======\r\n\r\n* 用 ``a&b`` 与\n  `链接 <u>`_ 𠮷\n  接着\\*\n";
    for (Block block : read(rst).blocks()) {
      for (int i = 0; i < block.text().length(); i++) {
        Span place = block.content().placeOf(new Span(i, i + 1));
        char c = block.text().charAt(i);
        assertTrue(c == ' ' || place.of(rst).equals(String.valueOf(c)), () -> place + " " + c);
      }
    }
  }

  @Test
  void anyTextIsReadWithoutHarm() {
    Random random = new Random(7);
    String alphabet = "ab文。 \n\n  *`|:_[]\\.=-+0)>\t<";
    for (int round = 0; round < 2000; round++) {
      StringBuilder rst = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        rst.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (Block block : read(rst.toString()).blocks()) {
        assertFalse(block.text().isBlank(), rst.toString());
        assertTrue(block.place().end() <= rst.length());
      }
    }
  }

  @Test
  void giantsAreReadInLinearTime() {
    assertEquals(1, read("*a ".repeat(100_000)).blocks().size());
    assertEquals(1, read("`a <".repeat(100_000)).blocks().size());
    assertEquals(1, read("a_".repeat(100_000)).blocks().size());
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      deep.append(" ".repeat(i)).append("- a\n\n");
    }
    assertEquals(1, read(deep.toString()).problems().size());
  }

  private static Document read(String rst) {
    return RstReader.read(SourceFile.of("x.rst", rst));
  }

  private static List<String> describe(Document document) {
    return document.blocks().stream()
        .map(b -> b.kind() + (b.level() == 0 ? "" : "" + b.level()) + " " + b.text())
        .toList();
  }
}
