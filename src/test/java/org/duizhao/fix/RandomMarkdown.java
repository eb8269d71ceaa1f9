// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.fix;

import java.util.List;
import java.util.Random;

/** Markdown as nobody writes it: bits of Chinese, Latin, punctuation and markup in any order. */
final class RandomMarkdown {
  private static final List<String> BITS =
      List.of(
          "内核",
          "保存",
          "文件",
          "Linux",
          "Git",
          "5",
          "１２",
          "Ａ",
          "3.5",
          "，",
          "。",
          "、",
          "：",
          "（",
          "）",
          "“",
          "”",
          "「",
          "」",
          "\"",
          ",",
          ".",
          ":",
          "!",
          "?",
          ";",
          "...",
          "--",
          " ",
          " ",
          " ",
          "  ",
          "*",
          "**",
          "_",
          "`",
          "`代码,码`",
          "[",
          "](a.md)",
          "![",
          "<b>",
          "</b>",
          "$",
          "~~",
          "\\",
          "&amp;",
          "|",
          "\n",
          "\n",
          "\n\n",
          "\n\n",
          "\n- ",
          "\n1. ",
          "\n> ",
          "\n# ",
          "\n    ",
          "\n```\n",
          "\n---\n",
          "１. ",
          "https://a.example/b",
          "（一）",
          "……",
          "。。。",
          "T恤",
          "第3章");

  private RandomMarkdown() {}

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int bits = 5 + random.nextInt(80);
    for (int i = 0; i < bits; i++) {
      text.append(BITS.get(random.nextInt(BITS.size())));
    }
    return text.append("内核\n").toString();
  }
}
