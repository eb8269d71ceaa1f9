// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.InputException;
import org.duizhao.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every document, tried on documents put together by chance. */
class PlacesTest {
  private static final List<String> PIECES =
      List.of(
          "合并窗口",
          "futex2 ",
          "é",
          "😀",
          "&amp;",
          "&#x4E2D;",
          "\\*",
          "**重**",
          "`a|b`",
          " ",
          "\t",
          "\n",
          "\n",
          "\n\n",
          "> ",
          "- ",
          "  - ",
          "1. ",
          "### ",
          "---\n",
          "[链接](/a)",
          "![图](b)",
          "| a \\| b | `c\\|d` |\n|--|--|\n",
          "```\n",
          "    ",
          "<b>",
          "</b>",
          "<br>",
          "<p>",
          "</p>",
          "<li>",
          "<del>旧</del>",
          "<!-- x -->",
          "“引”",
          "。",
          "$x_1$",
          "::\n",
          ".. note:: ",
          "====\n",
          "[^1]",
          "~~删~~",
          ":::tip 题\n",
          "<pre>",
          "<ul>",
          "<td>",
          "*",
          "_",
          "&lt",
          "<rt>");

  private static String chance(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("文");
    int count = 1 + random.nextInt(60);
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(DocumentFormat.class)
  void everyCharacterStandsWhereItSays(DocumentFormat format) {
    for (int seed = 0; seed < 500; seed++) {
      String text = chance(seed).replace("\n", seed % 3 == 0 ? "\r\n" : "\n");
      for (Block block : Dump.read(text, format).blocks()) {
        assertThat(block.place().contains(block.content().place())).as(text).isTrue();
        assertPlaces(block, text, format + " " + seed);
      }
    }
  }

  private static void assertPlaces(Block block, String text, String name) {
    for (int i = 0; i < block.text().length(); i++) {
      Span place = block.content().placeOf(new Span(i, i + 1));
      assertThat(place.end()).as(name).isLessThanOrEqualTo(text.length());
      char shown = block.text().charAt(i);
      if (place.length() == 1 && !Character.isWhitespace(shown)) {
        assertThat(text.charAt(place.start())).as(name + ": " + text).isEqualTo(shown);
      }
    }
    block
        .inlines()
        .forEach(
            inline ->
                assertThat(inline.range().end())
                    .as(name)
                    .isLessThanOrEqualTo(block.text().length()));
  }

  @ParameterizedTest
  @EnumSource(DocumentFormat.class)
  void lineEndsAndMarkChangeNothing(DocumentFormat format) throws InputException {
    for (int seed = 0; seed < 200; seed++) {
      String text = chance(seed);
      List<String> blocks = Dump.lines(text, format);
      assertThat(Dump.lines(text.replace("\n", "\r\n"), format)).as(text).isEqualTo(blocks);
      byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      Document read = new DocumentReader().read(FileDecoder.decode("a", marked), format);
      assertThat(read.blocks()).extracting(Dump::line).isEqualTo(blocks);
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentFormat.class)
  void composedAndDecomposedLettersReadAlike(DocumentFormat format) {
    for (int seed = 0; seed < 300; seed++) {
      String text = chance(seed);
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
      List<String> blocks =
          Dump.lines(decomposed, format).stream()
              .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
              .toList();
      assertThat(blocks).as(text).isEqualTo(Dump.lines(text, format));
    }
  }
}
