// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Chinese numerals, alone or after digits: 一万五千 is 15000, 3.5 万 is 35000, 二〇二三 is 2023, 一万五 is
 * 15000 (or, read strictly, 10005).
 *
 * <p>Below a scale of 万 or 亿 the places 千 百 十 add up; a scale multiplies all that is smaller before
 * it. Two digits in a row without a place (三四 "three or four") are vague, three or more are read as
 * a string of digits.
 */
final class ChineseNumerals {

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /** Sound numerals are shorter; hostile texts are not. */
  private static final int MOST_CHARACTERS = 40;

  /**
   * What was read.
   *
   * @param end offset after it
   * @param value its value
   * @param other the strict value of 一万五, else null
   * @param characters how many Chinese numeral characters it holds
   * @param isVague whether it is 三四, 百万 or 千万: a number without its own digit
   */
  record Result(
      int end, BigDecimal value, @Nullable BigDecimal other, int characters, boolean isVague) {}

  private final String text;
  private int at;
  private int characters;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private @Nullable BigDecimal number;
  private long lastScale;
  private boolean zeroSeen;
  private boolean hasDigit;

  private ChineseNumerals(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /** The value of a Chinese digit, else -1. */
  static int digit(char c) {
    return switch (c) {
      case '零', '〇', '○' -> 0;
      case '一', '壹' -> 1;
      case '二', '两', '兩', '贰', '貳' -> 2;
      case '三', '叁', '參' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆', '陸' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> -1;
    };
  }

  /** The value of a place or scale (十 百 千 万 亿), else 0. */
  static long place(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1_000;
      case '万', '萬' -> 10_000;
      case '亿', '億' -> 100_000_000;
      default -> 0;
    };
  }

  /** Whether the digit is of the formal kind of cheques, which has other meanings when alone. */
  static boolean isFormal(char c) {
    return "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟".indexOf(c) >= 0;
  }

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || place(c) > 0;
  }

  /** Reads the numeral that starts with a Chinese numeral character at {@code start}. */
  static Result read(String text, int start) {
    ChineseNumerals reading = new ChineseNumerals(text, start);
    Result digits = reading.digitString();
    return digits != null ? digits : reading.places(null);
  }

  /** Reads 万, 千万 and the like that go on from a number written in digits. */
  static @Nullable Result readAfter(BigDecimal number, String text, int start) {
    ChineseNumerals reading = new ChineseNumerals(text, start);
    reading.hasDigit = true;
    Result result = reading.places(number);
    return result.characters == 0 ? null : result;
  }

  /** 二〇二三; null if the characters are not digits alone, or too few. */
  private @Nullable Result digitString() {
    int end = at;
    StringBuilder digits = new StringBuilder();
    boolean zero = false;
    while (end < text.length() && digit(text.charAt(end)) >= 0) {
      if (digits.length() < MOST_CHARACTERS) {
        digits.append(digit(text.charAt(end)));
      }
      zero |= digit(text.charAt(end)) == 0;
      end++;
    }
    int length = end - at;
    if (length < 2 || (end < text.length() && place(text.charAt(end)) > 0)) {
      return null;
    }
    boolean vague = (length == 2 && !zero) || length == MOST_CHARACTERS;
    return new Result(end, new BigDecimal(digits.toString()), null, length, vague);
  }

  private Result places(@Nullable BigDecimal before) {
    number = before;
    boolean vague = false;
    boolean open = true;
    while (open && at < text.length() && characters < MOST_CHARACTERS) {
      char c = text.charAt(at);
      int digit = digit(c);
      if (digit == 0 && characters > 0) {
        zeroSeen = true;
      } else if (digit >= 0) {
        if (number != null) {
          if (before != null && characters == 0) {
            break;
          }
          vague = true;
        }
        number = BigDecimal.valueOf(digit);
        hasDigit = true;
      } else {
        open = place(c) > 0 && !isPrefixOfUnit() && take(place(c));
        if (!open) {
          break;
        }
      }
      at++;
      characters++;
    }
    return result(vague);
  }

  private boolean take(long place) {
    if (place == 10) {
      hasDigit = true;
    }
    if (place < WAN.longValue()) {
      if (lastScale > 0 && lastScale < place && number == null) {
        return false;
      }
      section = section.add(orOne(number).multiply(BigDecimal.valueOf(place)));
    } else {
      BigDecimal scale = place == WAN.longValue() ? WAN : YI;
      BigDecimal here = section.add(number == null ? BigDecimal.ZERO : number);
      if (total.signum() > 0 && total.compareTo(scale) < 0) {
        here = here.add(total);
        total = BigDecimal.ZERO;
      }
      total = total.add((here.signum() == 0 ? BigDecimal.ONE : here).multiply(scale));
      section = BigDecimal.ZERO;
    }
    number = null;
    zeroSeen = false;
    lastScale = place;
    return true;
  }

  private static BigDecimal orOne(@Nullable BigDecimal value) {
    return value == null ? BigDecimal.ONE : value;
  }

  /** Whether the 千 here begins a unit (千米, 千克, 千字节), not a thousand. */
  private boolean isPrefixOfUnit() {
    if (text.charAt(at) != '千' || at + 1 >= text.length()) {
      return false;
    }
    return "米克字瓦赫伏兆".indexOf(text.charAt(at + 1)) >= 0;
  }

  private Result result(boolean vague) {
    BigDecimal sum = total.add(section);
    BigDecimal value = sum;
    BigDecimal other = null;
    if (number != null) {
      value = sum.add(number);
      if (lastScale > 10 && !zeroSeen && number.compareTo(BigDecimal.TEN) < 0) {
        other = value;
        value = sum.add(number.multiply(BigDecimal.valueOf(lastScale / 10)));
      }
    }
    return new Result(at, value, other, characters, vague || !hasDigit);
  }
}
