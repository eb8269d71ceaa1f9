// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places of a target lack a number that the source has. */
class EmptySlotsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The default value is 3, as before. | 默认值为 ，和以前一样。 | 3 at 3
          Returns 0 on success; or else not. | 成功时返回 ；否则不然。 | 0 at 3
          Lines are counted from 1. | 行号从 开始数。 | 1 at 2
          A lab of 40 machines is large. | 有 台机器的机房很大。 | 40 at 1
          It reads version 3 or later. | 它读取第  版或更高版本。 | 3 at 3
          A quiet 100 GB disk is here. | 这里有安静的  GB 磁盘。 | 100 at 6
          See tar(1). | 参见 tar()。 | 1 at 6
          A name such as "n", a number such as "7" | 名称如 "n"，数字如 "" | 7 at 12
          A number such as ‘7’ is read. | 读取如“”这样的数字。 | 7 at 3
          The index is 0 or 1; it returns 0. | 索引为 0 或 1；命令返回状态 。 | 0 at 16
          kB 1000, MB 1000*1000 | kB 、MB 1000*1000 | 1000 at 2
          From 0 to 6 (0..6); 0 is Sunday | 从 0 到 6 (0..6)； 代表星期日 | 0 at 15
          """)
  void emptyPlaces(String source, String target, String expected) {
    assertEquals(expected, brief(source, target));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The 3 of us think so. | 我们三人这么认为。
          main() returns 2 | main() 返回了结果
          A value of 2 is "", the empty one. | 值“”为空。
          The default value is 3. | 默认值为 3。
          The default value is 3. | 默认值为三。
          Nothing is counted. | 默认值为 ，见下。
          Use x86 or IPv6, as is usual. | 其行为，照旧。
          Wait for 2 hours, as is their habit. | 这种行为，要等一会。
          It is a "5""6" thing. | 是 "五""六" 之类。
          A grid of 25 mil or 25 cm. | 25mil 或 25cm 的网格 。
          It costs 467,100; or 467,100. | 费用 ，即 467 100 或 467 100。
          2 of 2 and 3 | 状态 ，两个 ，都 。
          """)
  void otherPlaces(String source, String target) {
    assertEquals("", brief(source, target));
  }

  @Test
  void longTextsTakeLittleTime() {
    String source = "(1) ".repeat(20_000);
    String target = "值为 ，()".repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> EmptySlots.find(source, target));
  }

  private static String brief(String source, String target) {
    return EmptySlots.find(source, target).stream()
        .map(slot -> slot.number().of(source) + " at " + slot.place().start())
        .collect(Collectors.joining(", "));
  }
}
