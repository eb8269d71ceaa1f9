// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese numerals: rows, and value(format(n)) = n through 万 and 亿. */
class ChineseNumeralsTest {

  private static final String DIGITS = "零一二三四五六七八九";

  @ParameterizedTest
  @CsvSource({
    "十,10",
    "十二,12",
    "二十,20",
    "一百,100",
    "一百零五,105",
    "二百五,250",
    "一千零一,1001",
    "两千八百,2800",
    "一万五千,15000",
    "一万五,15000",
    "一万零五,10005",
    "十万,100000",
    "一百五十万,1500000",
    "三千万,30000000",
    "一亿,100000000",
    "一亿五千万,150000000",
    "一万五千亿,1500000000000",
    "二〇二三,2023",
    "二零二三,2023",
    "一九九八,1998",
    "贰仟叁佰,2300",
    "九千九百九十九万九千九百九十九,99999999"
  })
  void value(String numeral, BigDecimal expected) {
    ChineseNumerals.Result result = ChineseNumerals.read(numeral, 0);
    assertEquals(expected, result.value().setScale(0));
    assertEquals(numeral.length(), result.end());
  }

  @Test
  void valueOfFormatIsTheNumber() {
    Random random = new Random(42);
    for (int round = 0; round < 50_000; round++) {
      long number = random.nextLong(1L << random.nextInt(1, 53));
      String numeral = format(number);
      BigDecimal value = ChineseNumerals.read(numeral, 0).value();
      assertEquals(BigDecimal.valueOf(number), value.setScale(0), numeral);
    }
  }

  @Test
  void valueOfMixedFormatIsTheNumber() {
    Random random = new Random(43);
    for (int round = 0; round < 50_000; round++) {
      long hundredths = random.nextLong(1, 1_000_000);
      boolean large = random.nextBoolean();
      String space = random.nextBoolean() ? " " : "";
      BigDecimal figure = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
      String text = figure.toPlainString() + space + (large ? "亿" : "万") + "人";
      Quantity quantity = QuantityReader.chinese().read(text).get(0);
      BigDecimal factor = BigDecimal.valueOf(large ? 100_000_000 : 10_000);
      assertEquals(0, figure.multiply(factor).compareTo(quantity.value()), text);
    }
  }

  /** Writes a number below 10^16 as a Chinese reader says it. */
  private static String format(long number) {
    if (number < 10_000) {
      return section((int) number);
    }
    long scale = number >= 100_000_000 ? 100_000_000 : 10_000;
    long rest = number % scale;
    String zero = rest > 0 && rest < scale / 10 ? "零" : "";
    return format(number / scale)
        + (scale == 10_000 ? "万" : "亿")
        + (rest == 0 ? "" : zero + format(rest).replaceFirst("^十", "一十"));
  }

  private static String section(int number) {
    if (number == 0) {
      return "零";
    }
    StringBuilder numeral = new StringBuilder();
    int[] places = {1000, 100, 10, 1};
    String names = "千百十";
    boolean gap = false;
    for (int i = 0; i < places.length; i++) {
      int digit = number / places[i] % 10;
      if (digit == 0) {
        gap = numeral.length() > 0;
        continue;
      }
      if (gap) {
        numeral.append('零');
        gap = false;
      }
      numeral.append(DIGITS.charAt(digit));
      if (i < names.length()) {
        numeral.append(names.charAt(i));
      }
    }
    String text = numeral.toString();
    return text.startsWith("一十") ? text.substring(1) : text;
  }
}
