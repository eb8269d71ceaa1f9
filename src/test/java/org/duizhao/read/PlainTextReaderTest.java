// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.document.DocumentFormat;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
  @Test
  void blankLinesPartAndWrappedLinesJoin() {
    String text = "合并窗口\n已经关闭。\n\n  the merge\n  window\n\n- 一\n  续\n1. 二\n    * 三\n";
    assertThat(Dump.lines(text, DocumentFormat.PLAIN_TEXT))
        .containsExactly(
            "PARAGRAPH 0 合并窗口已经关闭。",
            "PARAGRAPH 0 the merge window",
            "LIST_ITEM 1 一续",
            "LIST_ITEM 1 二",
            "LIST_ITEM 3 三");
  }
}
