// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.checks.OneCheck;
import org.duizhao.document.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureMismatchCheckTest {
  private final OneCheck check = new OneCheck(new MeasureMismatchCheck());

  /** Forms of numbers and units, capitals, two units, converted values, words that hold a unit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wait 90s, that is 90 seconds. | 等待 90 分钟。 | 1
          Wait 90 seconds. | 等待90秒钟。 | 0
          Several minutes later it stops. | 几小时后它停止了。 | 1
          A couple of hours later it stops. | 几分钟后它停止了。 | 1
          A couple of hours later it stops. | 几个小时后它停止了。 | 0
          Wait 90 seconds. | 等待 90 分鐘。 | 1
          The lamp costs €20. | 這盞燈 20 歐元。 | 0
          The lamp costs €20. | 这盏灯 20 英镑。 | 1
          The lamp costs €20. | 这盏灯 22 美元。 | 0
          The lamp costs 1,500 yen. | 这盏灯 1,500 卢布。 | 1
          The lamp costs 1,500 yen. | 这盏灯 500 卢布。 | 0
          The box weighs 3 pounds. | 箱子重 3 公斤。 | 1
          The box weighs 3 pounds. | 箱子重 3 磅（1.4 公斤）。 | 0
          The box weighs three pounds. | 箱子重三公斤。 | 1
          The box weighs 13 pounds. | 箱子重 3 公斤。 | 0
          It holds 3 gallons. | 它能装 3 升。 | 1
          It holds 3 gallons. | 它提升了 3 加仑。 | 0
          It is 20°F outside. | 外面 20℃。 | 1
          The call is at 5 pm EST. | 通话在太平洋时间下午 5 点。 | 1
          The call is at 5 pm EST. | 通话在美东时间下午 5 点。 | 0
          Row 5 has 20 minutes and 3 hours. | 第 5 行是 20 小时和 3 分钟。 | 0
          A minute has 60 parts. | 一分钟有 60 份。 | 0
          It takes a minute. | 需要一小时。 | 0
          """)
  void oddCases(String english, String chinese, int findings) throws InputException {
    assertThat(check.messages(english, chinese)).hasSize(findings);
  }

  @Test
  void bothUnitsAreTold() throws InputException {
    assertThat(check.messages("The wall is 4 feet high.", "墙高 4 厘米。"))
        .containsExactly("\"厘米\" stands for \"feet\"");
  }

  @Test
  void aLongRowOfDigitsIsNoTrouble() throws InputException {
    String digits = "9".repeat(50_000);
    assertThat(check.messages(digits + " miles", digits + " 公里")).hasSizeLessThan(2);
  }
}
