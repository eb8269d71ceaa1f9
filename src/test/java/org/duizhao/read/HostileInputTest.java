// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Giants and nonsense: reading comes to an end, without a stack overflow. */
class HostileInputTest {
  static Stream<Arguments> giants() {
    return Stream.of(
        arguments("quotes", ">".repeat(10_000) + " 甲\n"),
        arguments("lists", "- ".repeat(10_000) + "甲\n"),
        arguments("stairs", stairs(1_000)),
        arguments("one line", "内核 kernel，".repeat(100_000)),
        arguments("brackets", "[".repeat(1_000_000)),
        arguments("images", "![".repeat(100_000)),
        arguments("stars", "**a ".repeat(20_000) + " b**".repeat(20_000)),
        arguments("dollars", " $".repeat(50_000)),
        arguments("tags", "<b>".repeat(20_000) + "x"),
        arguments("divs", "<div>".repeat(20_000) + "x"),
        arguments("ampersands", "&".repeat(200_000)),
        arguments("pipes", "|a|\n|-|\n|" + "\\|".repeat(50_000) + "|\n"),
        arguments("setext", "a.\n".repeat(50_000) + "---\n"),
        arguments("front matter", "---\n" + "a: b\n".repeat(50_000)),
        arguments("lone surrogates", "\ud800a\udc00".repeat(20_000)),
        arguments("controls", "\0\u0001a\u0085\u2028".repeat(10_000)),
        arguments("blanks", " ".repeat(200_000) + "甲"));
  }

  private static String stairs(int steps) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < steps; i++) {
      text.append("  ".repeat(i)).append("- 项\n");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("giants")
  void comesToAnEnd(String name, String text) {
    for (DocumentFormat format : DocumentFormat.values()) {
      assertThat(Dump.read(text, format).file().text()).as(name).hasSameSizeAs(text);
    }
  }

  @Test
  void depthBeyondTheLimitIsSaidOnce() {
    Document document = Dump.read(">".repeat(10_000) + " 甲\n", DocumentFormat.MARKDOWN);
    assertThat(document.problems()).hasSize(1);
    assertThat(document.problems().get(0).message()).contains("markers beyond depth 200");
    assertThat(document.blocks()).hasSize(1);
    assertThat(document.blocks().get(0).text()).endsWith("甲");
  }
}
