// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no author wrote: readers must end soon, keep spans in order and values small. */
class HostileQuantityTest {

  private static final int MEGABYTE = 1 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "1,",
        "1,000,",
        "1 000 ",
        "1.",
        "1:00:",
        "1/",
        "0x",
        "0xF",
        "万",
        "亿",
        "千",
        "一",
        "零",
        "十",
        "一万",
        "三分之",
        "分之",
        "1 万 ",
        "第",
        "周一",
        "星期",
        "半",
        "几",
        "two ",
        "hundred ",
        "twenty-",
        "thousand and ",
        "half a ",
        "a ",
        "May ",
        "1 million ",
        "v1",
        "x86_64-",
        "1-",
        "%1$",
        "\\",
        "&#",
        "http://",
        "e",
        "1e",
        "９",
        "1x",
        "1K",
        "'9",
        "下午 3 点",
        "20 世纪 90 年代",
        "1 2 3 "
      })
  void megabyteOfOnePieceIsReadAndMatched(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readAndMatch(text));
  }

  @Test
  void hugeExponentIsNoNumberToExpand() {
    for (String text :
        List.of("1e999999999", "9e2147483647 x", "1E+999999999", "0x" + "F".repeat(99))) {
      for (Quantity quantity : both(text)) {
        assertTrue(quantity.plainValue().length() < 100, quantity.toString());
      }
    }
  }

  @Test
  void randomTextKeepsSpansInOrder() {
    String[] pieces = {
      "1", "23", "456", ",", ".", " ", "-", "/", ":", "万", "亿", "千", "百", "十", "三", "零", "半", "年",
      "月", "日", "点", "分之", "个", "第", "周", "多", "成", "倍", "世纪", "年代", "two", "hundred", "and", "a",
      "May", "Monday", "half", "million", "%", "$", "x", "GB", "v", "pm", "\uD83D", "\uDE00", "\n",
      "\0"
    };
    Random random = new Random(20231103);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      readAndMatch(text.toString());
    }
  }

  private static void readAndMatch(String text) {
    List<Quantity> english = QuantityReader.english().read(text);
    List<Quantity> chinese = QuantityReader.chinese().read(text);
    assertOrdered(english, text);
    assertOrdered(chinese, text);
    assertNotNull(QuantityMatch.align(english, chinese));
  }

  private static List<Quantity> both(String text) {
    return java.util.stream.Stream.concat(
            QuantityReader.english().read(text).stream(),
            QuantityReader.chinese().read(text).stream())
        .toList();
  }

  private static void assertOrdered(List<Quantity> quantities, String text) {
    int end = 0;
    for (Quantity quantity : quantities) {
      assertTrue(quantity.span().start() >= end, () -> quantity + " overlaps in " + text);
      assertTrue(quantity.text().equals(quantity.span().of(text)), quantity::toString);
      end = quantity.span().end();
    }
  }
}
