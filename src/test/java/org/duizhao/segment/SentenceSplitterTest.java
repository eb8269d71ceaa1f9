// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private static final String[] PIECES = {
    "a",
    "The",
    " ",
    "。",
    ".",
    "!",
    "？",
    "”",
    "“",
    "(",
    ")",
    "[",
    "]",
    "\n",
    "内核",
    "1",
    "e.g.",
    "…",
    "\"",
    "\uD840\uDC00",
    "\uD840",
    "\u3000",
    "J."
  };

  private final SentenceSplitter splitter = new SentenceSplitter();

  /** A bar stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It boots. |It is fast.",
        "Use e.g. a futex, i.e. a fast lock. |See the manual.",
        "The option, cf. the table, is off vs. on by default.",
        "Patch No. 5 fixes Fig. 2 on p. 12. |The answer was no. |Nobody minded.",
        "Rust 1.73.0 is needed. |Version 6.7. |That is new.",
        "Mr. Stone and Dr. Wall met J. Hopper at noon. |They spoke.",
        "Discs, tapes, drums, etc. are gone. |We kept cards, tapes, etc. |Nothing else.",
        "He asked \"why?\" and left. |\"I do not know.\" |She shrugged.",
        "She said \"stop.\" |Then it stopped.",
        "The driver (see below. It is short.) was merged. |(It is the third. |It works.) |Good.",
        "It supports sizes other than 32 bits. |[Update: that was wrong. Sorry for the error.]",
        "[Update : those parts will come later; sorry.]",
        "1. Install the package. |2. Reboot.",
        "Wait... the disk is full. |Wait... |The disk is full!",
        "It boots. |io_uring gained an operation. |mmap() did not.",
        "Run it! |Does it work? |Yes.",
        "Really?! |Yes.",
        "Yahoo! was bought",
        "See foo.txt and bar.Baz for more.",
        "No stop at all",
        "First line\n|second line",
        "内核支持加密。|详见此提交。",
        "很快！|真的吗？|是的。",
        "“真的吗？”他问。|“是的。”|她走了。",
        "它叫“你好，世界！”程序。|很短。",
        "他说：“它坏了。|修不好了。”|然后走了。",
        "（它很快。|也很小。）|就这样。",
        "它（见上文。很短。）已经合并。|完了。",
        "支持非 32 位的大小。|[ 更新 ：这并不在内。抱歉。]",
        "使用 Linux. |然后重启。",
        "使用内核.|然后重启.",
        "1. 安装软件包。|2. 重启。",
        "需要 Rust 1.73.0 版本，见 foo.txt 文件。",
        "由 J. Hopper 提出，如 e.g. 锁。|完。",
        "等等……磁盘满了。|“等等……”|她说。",
        "速度快；体积小；已合并。",
        "第一行\n|第二行",
        "真的？！|是的。",
        "使用 Wait! |然后重启。",
      })
  void cutsWhereTheBarStands(String marked) {
    String text = marked.replace("|", "");
    String[] expected = marked.split("\\|");
    assertThat(splitter.split(text).stream().map(span -> span.of(text)))
        .containsExactly(trimmed(expected));
  }

  private static String[] trimmed(String[] parts) {
    String[] result = new String[parts.length];
    for (int i = 0; i < parts.length; i++) {
      result[i] = parts[i].strip();
    }
    return result;
  }

  @Test
  void neverCutsInsideInlineCode() {
    String text = "Write a. B and go. It works.";
    assertThat(splitter.split(text, List.of(new Span(6, 10))))
        .containsExactly(new Span(0, 18), new Span(19, 28));
  }

  @Test
  void holdsAllThatIsNotBlankOnceAndInOrder() {
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        built.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String text = built.toString();
      int at = 0;
      for (Span span : splitter.split(text)) {
        assertThat(text.substring(at, span.start())).as(text).isBlank();
        assertThat(span.of(text)).as(text).isNotBlank();
        assertThat(Character.isWhitespace(text.charAt(span.start()))).isFalse();
        assertThat(Character.isWhitespace(text.charAt(span.end() - 1))).isFalse();
        at = span.end();
      }
      assertThat(text.substring(at)).as(text).isBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"。", ". ", "a. b ", "好。", "(", "（。", "\"", ".\" ", "J. R. ", "…", " .a", "[x. "})
  void livesThroughGiants(String piece) {
    String text = piece.repeat(100_000);
    assertThat(splitter.split(text)).isNotNull();
    assertThat(splitter.split(" ".repeat(200_000) + text)).isNotNull();
  }
}
