// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units of time, data, measure and money with their English and Chinese names as they follow a
 * number: "90 minutes" and 90 分钟 are {@link #MINUTE}, "64 KB" is {@link #KILOBYTE}. Two units of
 * one {@link Dimension} are equal by their factor: 90 分钟 = 1.5 hours. A kilobyte counts 1024 bytes
 * here, as in the texts the tool is made for.
 */
public enum UnitOfMeasure {
  NANOSECOND(Dimension.TIME, "0.000000001", "ns nanosecond nanoseconds", "纳秒"),
  MICROSECOND(Dimension.TIME, "0.000001", "us µs μs microsecond microseconds", "微秒"),
  MILLISECOND(Dimension.TIME, "0.001", "ms msec msecs millisecond milliseconds", "毫秒"),
  SECOND(Dimension.TIME, "1", "s sec secs second seconds", "秒 秒钟"),
  MINUTE(Dimension.TIME, "60", "min mins minute minutes", "分钟"),
  HOUR(Dimension.TIME, "3600", "h hr hrs hour hours", "小时 钟头"),
  DAY(Dimension.TIME, "86400", "d day days", "天"),
  WEEK(Dimension.TIME, "604800", "week weeks", "周 星期 礼拜"),
  MONTH(Dimension.CALENDAR, "1", "month months", "月 个月"),
  QUARTER(Dimension.CALENDAR, "3", "", "季度"),
  HALF_YEAR(Dimension.CALENDAR, "6", "", "半年"),
  YEAR(Dimension.CALENDAR, "12", "year years yr yrs", "年"),
  DECADE(Dimension.CALENDAR, "120", "decade decades", ""),
  CENTURY(Dimension.CALENDAR, "1200", "century centuries", "世纪"),
  BIT(Dimension.DATA, "0.125", "bit bits", "比特"),
  BYTE(Dimension.DATA, "1", "byte bytes", "字节"),
  KILOBYTE(Dimension.DATA, "1024", "kb kib kilobyte kilobytes", "千字节"),
  MEGABYTE(Dimension.DATA, "1048576", "mb mib megabyte megabytes megabit megabits mbps", "兆字节 兆"),
  GIGABYTE(
      Dimension.DATA,
      "1073741824",
      "gb gib gigabyte gigabytes gig gigs gigabit gigabits gbps",
      "吉字节 千兆字节"),
  TERABYTE(Dimension.DATA, "1099511627776", "tb tib terabyte terabytes", "太字节"),
  PETABYTE(Dimension.DATA, "1125899906842624", "pb pib petabyte petabytes", ""),
  HERTZ(Dimension.FREQUENCY, "1", "hz hertz", "赫兹 赫"),
  KILOHERTZ(Dimension.FREQUENCY, "1000", "khz kilohertz", "千赫兹 千赫"),
  MEGAHERTZ(Dimension.FREQUENCY, "1000000", "mhz megahertz", "兆赫兹 兆赫"),
  GIGAHERTZ(Dimension.FREQUENCY, "1000000000", "ghz gigahertz", "吉赫兹 吉赫"),
  MILLIMETRE(Dimension.LENGTH, "0.001", "mm millimeter millimeters millimetre millimetres", "毫米"),
  CENTIMETRE(Dimension.LENGTH, "0.01", "cm centimeter centimeters centimetre centimetres", "厘米"),
  METRE(Dimension.LENGTH, "1", "m meter meters metre metres", "米"),
  KILOMETRE(Dimension.LENGTH, "1000", "km kilometer kilometers kilometre kilometres", "公里 千米"),
  INCH(Dimension.LENGTH, "0.0254", "inch inches", "英寸"),
  FOOT(Dimension.LENGTH, "0.3048", "foot feet ft", "英尺"),
  MILE(Dimension.LENGTH, "1609.344", "mile miles", "英里"),
  GRAM(Dimension.MASS, "1", "g gram grams", "克"),
  KILOGRAM(Dimension.MASS, "1000", "kg kilogram kilograms", "公斤 千克"),
  JIN(Dimension.MASS, "500", "", "斤"),
  TONNE(Dimension.MASS, "1000000", "ton tons tonne tonnes", "吨"),
  POUND(Dimension.MASS, "453.59237", "lb lbs pound pounds", "磅"),
  WATT(Dimension.POWER, "1", "w watt watts", "瓦 瓦特"),
  KILOWATT(Dimension.POWER, "1000", "kw kilowatt kilowatts", "千瓦"),
  VOLT(Dimension.VOLTAGE, "1", "v volt volts", "伏 伏特"),
  CELSIUS(Dimension.TEMPERATURE, "1", "°c celsius centigrade", "摄氏度 ℃"),
  FAHRENHEIT(Dimension.FAHRENHEIT, "1", "°f fahrenheit", "华氏度 ℉"),
  DEGREE(Dimension.ANGLE, "1", "degree degrees °", "度"),
  PIXEL(Dimension.PIXELS, "1", "px pixel pixels", "像素"),
  US_DOLLAR(Dimension.USD, "1", "dollar dollars usd", "美元 美金"),
  CENT(Dimension.USD, "0.01", "cent cents", "美分"),
  EURO(Dimension.EUR, "1", "euro euros eur", "欧元"),
  STERLING(Dimension.GBP, "1", "gbp", "英镑"),
  YEN(Dimension.JPY, "1", "yen jpy", "日元"),
  YUAN(Dimension.CNY, "1", "yuan rmb cny", "元 人民币");

  /** What a unit measures; only units of one dimension can be converted. */
  public enum Dimension {
    TIME,
    CALENDAR,
    DATA,
    FREQUENCY,
    LENGTH,
    MASS,
    POWER,
    VOLTAGE,
    TEMPERATURE,
    FAHRENHEIT,
    ANGLE,
    PIXELS,
    USD,
    EUR,
    GBP,
    JPY,
    CNY;

    boolean isMoney() {
      return compareTo(USD) >= 0;
    }
  }

  private static final Map<String, UnitOfMeasure> ENGLISH = index(true);
  private static final Map<String, UnitOfMeasure> CHINESE = index(false);
  private static final int LONGEST_CHINESE = 4;

  /** Characters that make another word of a unit name: 元素, 天气, 周期, 年轻. */
  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("元", "素组件数宵旦老音编语"),
          Map.entry("天", "文线气然空才使生堂真"),
          Map.entry("周", "期边围密岁末年"),
          Map.entry("克", "隆服制"),
          Map.entry("米", "饭粒"),
          Map.entry("秒", "杀懂变"),
          Map.entry("年", "轻级龄"),
          Map.entry("小时", "候工"),
          Map.entry("字节", "码流跳"),
          Map.entry("比特", "币率流"),
          Map.entry("瓦", "片砾"),
          Map.entry("度", "过假"));

  private final Dimension dimension;
  private final BigDecimal factor;
  private final String english;
  private final String chinese;

  UnitOfMeasure(Dimension dimension, String factor, String english, String chinese) {
    this.dimension = dimension;
    this.factor = new BigDecimal(factor);
    this.english = english;
    this.chinese = chinese;
  }

  public Dimension dimension() {
    return dimension;
  }

  /** How many of the dimension's base unit (second, month, byte, metre, gram …) one of these is. */
  public BigDecimal factor() {
    return factor;
  }

  /** English names and symbols in lower case, the symbol first; empty where English has none. */
  public List<String> englishNames() {
    return english.isEmpty() ? List.of() : List.of(english.split(" "));
  }

  /** Chinese names, the usual one first; empty where Chinese has none. */
  public List<String> chineseNames() {
    return chinese.isEmpty() ? List.of() : List.of(chinese.split(" "));
  }

  static @Nullable UnitOfMeasure ofEnglish(String name) {
    return ENGLISH.get(name.toLowerCase(Locale.ROOT));
  }

  /** The longest Chinese unit name that starts at {@code offset}, or null. */
  static @Nullable UnitOfMeasure chineseAt(String text, int offset) {
    int end = chineseEnd(text, offset);
    return end == offset ? null : CHINESE.get(text.substring(offset, end));
  }

  /**
   * Where the longest Chinese unit name at {@code offset} ends; {@code offset} if there is none.
   */
  static int chineseEnd(String text, int offset) {
    for (int end = Math.min(text.length(), offset + LONGEST_CHINESE); end > offset; end--) {
      String name = text.substring(offset, end);
      if (CHINESE.containsKey(name)) {
        String others = end < text.length() ? OTHER_WORDS.getOrDefault(name, "") : "";
        return !others.isEmpty() && others.indexOf(text.charAt(end)) >= 0 ? offset : end;
      }
    }
    return offset;
  }

  /** The money a sign before an amount stands for, or null. */
  static @Nullable UnitOfMeasure ofCurrencySign(char sign) {
    return switch (sign) {
      case '$', '＄' -> US_DOLLAR;
      case '€' -> EURO;
      case '£' -> STERLING;
      case '¥', '￥' -> YUAN;
      default -> null;
    };
  }

  private static Map<String, UnitOfMeasure> index(boolean english) {
    Map<String, UnitOfMeasure> names = new HashMap<>();
    for (UnitOfMeasure unit : values()) {
      for (String name : english ? unit.englishNames() : unit.chineseNames()) {
        names.put(name, unit);
      }
    }
    return Map.copyOf(names);
  }
}
