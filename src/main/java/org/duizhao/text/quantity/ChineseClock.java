// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;

/** Times of day in Chinese: 下午 3 点, 晚上八点半, 15 时 30 分, 下午 3:45. */
final class ChineseClock {

  private static final int HOUR = 3600;
  private static final int NOON = 12 * HOUR;

  private static final String[] PARTS = {
    "上午", "下午", "晚上", "凌晨", "中午", "早上", "傍晚", "清晨", "午夜", "早晨"
  };

  private final Reading reading;
  private int minuteEnd;

  ChineseClock(Reading reading) {
    this.reading = reading;
  }

  /** Reads on from an hour with 点 or 时 at {@code mark}; leaves numbers that are no hour alone. */
  void read(Draft draft, int mark) {
    int hour = draft.small();
    boolean part = isPartOfDay(draft.start);
    int next = mark + 1;
    boolean whole = reading.at(next) == '整' || reading.at(next) == '钟' || reading.at(next) == '半';
    int minute = partAt(next, '分');
    if (hour < 0 || hour > 24) {
      return;
    }
    if (!part && !whole && minute < 0) {
      draft.other = BigDecimal.valueOf(hour * (long) HOUR);
      return;
    }
    int seconds = hour * HOUR;
    draft.other = draft.value;
    draft.end = next;
    if (minute >= 0) {
      seconds += minute * 60;
      draft.end = minuteEnd;
      draft.other = null;
      int second = partAt(minuteEnd, '秒');
      if (second >= 0) {
        seconds += second;
        draft.end = minuteEnd;
      }
    } else if (whole) {
      seconds += reading.at(next) == '半' ? HOUR / 2 : 0;
      draft.end = next + 1;
    }
    draft.kind = QuantityKind.TIME;
    draft.literal = "";
    draft.value = BigDecimal.valueOf(seconds);
    shift(draft);
  }

  /** The one or two digits at {@code start} if {@code mark} follows them, else -1. */
  private int partAt(int start, char mark) {
    int at = reading.afterSpace(start);
    int value = 0;
    int digits = 0;
    while (digits < 2 && NumeralScanner.digit(reading.at(at)) >= 0) {
      value = value * 10 + NumeralScanner.digit(reading.at(at++));
      digits++;
    }
    if (digits == 0 && ChineseNumerals.isNumeral(reading.at(at))) {
      ChineseNumerals.Result number = ChineseNumerals.read(reading.text, at);
      digits = number.value().compareTo(BigDecimal.valueOf(60)) < 0 ? 1 : 0;
      value = digits == 0 ? 0 : number.value().intValue();
      at = number.end();
    }
    at = reading.afterSpace(at);
    boolean marked = reading.at(at) == mark && reading.at(at + 1) != '钟';
    minuteEnd = marked ? at + 1 : minuteEnd;
    return digits > 0 && value < 60 && marked ? value : -1;
  }

  /** Moves a time after 下午 or 晚上 to the second half of the day. */
  void shift(Draft draft) {
    if (draft.value == null || draft.kind != QuantityKind.TIME) {
      return;
    }
    int seconds = draft.value.intValue();
    int at = reading.at(draft.start - 1) == ' ' ? draft.start - 1 : draft.start;
    boolean late =
        reading.startsWith("下午", at - 2)
            || reading.startsWith("晚上", at - 2)
            || reading.startsWith("傍晚", at - 2)
            || reading.startsWith("晚", at - 1);
    if (late && seconds < NOON) {
      draft.value = BigDecimal.valueOf(seconds + (long) NOON);
    }
  }

  private boolean isPartOfDay(int start) {
    int at = reading.at(start - 1) == ' ' ? start - 1 : start;
    for (String part : PARTS) {
      if (reading.startsWith(part, at - 2)) {
        return true;
      }
    }
    return reading.at(at - 1) == '晚';
  }
}
