// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Completes a Chinese number by the characters around it: 第, 分之, 万, 倍, 成, 月, 点, 公里. */
final class ChineseQuantityTail {

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  private final Reading reading;
  private final ChineseClock clock;

  ChineseQuantityTail(Reading reading) {
    this.reading = reading;
    this.clock = new ChineseClock(reading);
  }

  void complete(Draft draft) {
    switch (draft.kind) {
      case CARDINAL -> {
        if (!fractionOf(draft)) {
          scale(draft);
          more(draft);
          SlashFraction.read(reading, draft);
          mark(draft);
        }
      }
      case CURRENCY -> scale(draft);
      case TIME -> clock.shift(draft);
      case PERCENT, MEASURE, VERSION -> ordinal(draft);
      default -> {}
    }
  }

  private void ordinal(Draft draft) {
    if (reading.at(draft.start - 1) == '第' && draft.kind == QuantityKind.MEASURE) {
      draft.kind = QuantityKind.ORDINAL;
    }
  }

  /** 三分之二, 百分之五: the number read so far is the denominator. */
  private boolean fractionOf(Draft draft) {
    int at = spaced(draft);
    if (!reading.startsWith("分之", at) || draft.value == null || draft.value.signum() == 0) {
      return false;
    }
    int start = reading.afterSpace(at + 2);
    BigDecimal bottom = draft.value;
    Draft top = numberAt(start);
    if (top == null || top.value == null) {
      return false;
    }
    draft.end = top.end;
    draft.literal = bottom.compareTo(HUNDRED) == 0 ? top.literal : "";
    draft.firmness = Firmness.FIRM;
    if (bottom.compareTo(HUNDRED) == 0) {
      draft.kind = QuantityKind.PERCENT;
      draft.value = top.value;
      draft.firmness = top.value.compareTo(HUNDRED) == 0 ? Firmness.SOFT : Firmness.FIRM;
    } else {
      draft.kind = QuantityKind.FRACTION;
      draft.value = top.value.divide(bottom, MathContext.DECIMAL64);
      draft.literal = top.value.toPlainString() + "/" + bottom.toPlainString();
    }
    return true;
  }

  private @Nullable Draft numberAt(int start) {
    char c = reading.at(start);
    if (NumeralScanner.digit(c) >= 0) {
      return reading.number(start);
    }
    if (!ChineseNumerals.isNumeral(c)) {
      return null;
    }
    ChineseNumerals.Result number = ChineseNumerals.read(reading.text, start);
    return number.end() == start
        ? null
        : Draft.spelled(start, number.end(), number.value(), Firmness.FIRM);
  }

  /** 3.5 万, 1 亿 5000 万, 3 百万. */
  private void scale(Draft draft) {
    if (!draft.hasDigits() || draft.value == null) {
      return;
    }
    int start = spaced(draft);
    if (ChineseNumerals.place(reading.at(start)) == 0) {
      return;
    }
    ChineseNumerals.Result scaled = ChineseNumerals.readAfter(draft.value, reading.text, start);
    if (scaled == null) {
      return;
    }
    if (draft.value.signum() > 0) {
      draft.factor = scaled.value().divide(draft.value, MathContext.DECIMAL64);
    }
    draft.other = scaled.other();
    draft.value = scaled.value();
    draft.literal = "";
    draft.end = scaled.end();
    addition(draft);
  }

  /** The "5000 万" of "1 亿 5000 万", if it is smaller and has a scale of its own. */
  private void addition(Draft draft) {
    int start = spaced(draft);
    if (NumeralScanner.digit(reading.at(start)) < 0 || draft.value == null) {
      return;
    }
    Draft next = reading.number(start);
    int scaleAt = spaced(next);
    boolean rest = start == draft.end && next.literal.length() == 4 && next.end == start + 4;
    if (rest && next.value != null && reading.at(start - 1) == '万') {
      draft.value = draft.value.add(next.value);
      draft.end = next.end;
      return;
    }
    if (next.value == null || ChineseNumerals.place(reading.at(scaleAt)) == 0) {
      return;
    }
    ChineseNumerals.Result scaled = ChineseNumerals.readAfter(next.value, reading.text, scaleAt);
    if (scaled != null && scaled.value().compareTo(draft.value) < 0) {
      draft.value = draft.value.add(scaled.value());
      draft.end = scaled.end();
    }
  }

  /** 20 多, 十几, 20 多万, 100 余. */
  private void more(Draft draft) {
    int at = spaced(draft);
    char c = reading.at(at);
    if (c == '几') {
      draft.firmness = Firmness.LOOSE;
    } else if (c != '多' && c != '余' && c != '來' && c != '来') {
      return;
    }
    long place = ChineseNumerals.place(reading.at(at + 1));
    if (c == '来' && place == 0 && reading.at(at + 1) != '个') {
      return;
    }
    draft.approximation = Approximation.OVER;
    draft.end = at + 1;
    if (place >= 1000) {
      draft.scale(BigDecimal.valueOf(place));
      draft.end++;
    }
  }

  private void mark(Draft draft) {
    if (draft.kind != QuantityKind.CARDINAL) {
      return;
    }
    boolean ordinal =
        reading.at(draft.start - 1) == '第'
            || (reading.at(draft.start - 1) == ' ' && reading.at(draft.start - 2) == '第');
    if (ordinal) {
      draft.kind = QuantityKind.ORDINAL;
    }
    int at = spaced(draft);
    int small = draft.small();
    switch (reading.at(at)) {
      case '成' -> tenths(draft, at, small);
      case '折' -> {
        if (small > 0 && small < 100) {
          draft.other = BigDecimal.valueOf(small < 10 ? 100 - small * 10L : 100 - small);
          draft.scale(small < 10 ? TEN : BigDecimal.ONE);
          draft.kind(QuantityKind.PERCENT, at + 1);
        }
      }
      case '倍' -> {
        draft.kind(QuantityKind.MULTIPLE, at + 1);
        draft.other = draft.value == null ? null : draft.value.add(BigDecimal.ONE);
      }
      case '年', '世', '月', '日', '号', '季' -> calendar(draft, at, small, ordinal);
      case '点', '时', '點', '時' -> clock.read(draft, at);
      case '个' -> counted(draft, at);
      default -> unit(draft, at);
    }
  }

  /** 三成 is 30 %; 成 in 成为 or 成功 is another word. */
  private void tenths(Draft draft, int at, int small) {
    if (small > 0 && small <= 10 && "为功员本立长熟果品就分型年了的一不都".indexOf(reading.at(at + 1)) < 0) {
      draft.scale(TEN);
      draft.kind(QuantityKind.PERCENT, at + 1);
    }
  }

  private void calendar(Draft draft, int at, int small, boolean ordinal) {
    char mark = reading.at(at);
    if (mark == '年' && reading.at(at + 1) == '代' && small >= 0) {
      draft.kind(QuantityKind.DECADE, at + 2);
      if (small >= 1000) {
        draft.other = BigDecimal.valueOf(small % 100);
      }
    } else if (mark == '年' && small >= 1000 && small < 3000 && isFourDigits(draft)) {
      draft.kind(QuantityKind.YEAR, at + 1);
    } else if (mark == '世' && reading.at(at + 1) == '纪') {
      century(draft, at + 2, small);
    } else if (mark == '月' && small >= 1 && small <= MONTHS) {
      draft.kind(QuantityKind.MONTH, at + (reading.at(at + 1) == '份' ? 2 : 1));
    } else if ((mark == '日' || mark == '号') && small >= 1 && small <= DAYS && !ordinal) {
      draft.kind(QuantityKind.DAY, at + 1);
    } else if (mark == '季' && reading.at(at + 1) == '度' && small >= 1 && small <= 4) {
      draft.kind(QuantityKind.QUARTER, at + 2);
    } else {
      unit(draft, at);
    }
  }

  /** Whether the number is written 2023 or 二〇二三, not 一千年. */
  private static boolean isFourDigits(Draft draft) {
    return draft.end - draft.start == 4 && (draft.hasDigits() || draft.firmness == Firmness.FIRM);
  }

  /** 20 世纪, and 20 世纪 90 年代 as one decade. */
  private void century(Draft draft, int end, int small) {
    draft.kind(QuantityKind.CENTURY, end);
    Draft decade = numberAt(reading.afterSpace(end));
    if (decade == null || small < 1) {
      return;
    }
    int mark = spaced(decade);
    if (reading.startsWith("年代", mark) && decade.small() >= 0 && decade.small() < 100) {
      draft.value = BigDecimal.valueOf((small - 1) * 100L + decade.small());
      draft.other = decade.value;
      draft.literal = "";
      draft.kind(QuantityKind.DECADE, mark + 2);
    }
  }

  private void counted(Draft draft, int at) {
    if (reading.startsWith("百分点", at + 1)) {
      draft.kind(QuantityKind.PERCENT, at + 4);
    } else if (reading.at(at + 1) == '半') {
      halfMore(draft, at + 1, at + 2);
    } else if (reading.at(at + 1) == '月') {
      draft.unit(UnitOfMeasure.MONTH);
      draft.end = at + 2;
      if (reading.at(at + 2) == '半') {
        halfMore(draft, at + 2, at + 2);
      }
    } else {
      unit(draft, reading.afterSpace(at + 1));
    }
  }

  private void unit(Draft draft, int at) {
    UnitOfMeasure unit = UnitOfMeasure.chineseAt(reading.text, at);
    if (unit == null || (unit == UnitOfMeasure.MONTH && reading.at(at) == '月')) {
      latinUnit(draft, at);
      return;
    }
    boolean plain = draft.kind == QuantityKind.CARDINAL;
    if (reading.at(at) == '兆' && draft.value != null) {
      draft.other = draft.value.multiply(TRILLION);
    }
    if (plain) {
      draft.unit(unit);
      draft.end = UnitOfMeasure.chineseEnd(reading.text, at);
      if (reading.at(draft.end) == '半' && reading.at(draft.end + 1) != '径') {
        halfMore(draft, draft.end, draft.end);
      }
    }
  }

  private void latinUnit(Draft draft, int at) {
    UnitOfMeasure unit = reading.latinUnit(at, reading.lettersEnd(at));
    if (unit != null && draft.kind == QuantityKind.CARDINAL) {
      draft.unit(unit);
      draft.end = reading.lettersEnd(at);
    }
  }

  /** 一个半小时, 两年半: half a unit more. */
  private void halfMore(Draft draft, int halfAt, int unitAt) {
    if (draft.value == null) {
      return;
    }
    UnitOfMeasure unit = UnitOfMeasure.chineseAt(reading.text, unitAt);
    if (unit != null) {
      draft.unit(unit);
    }
    if (draft.unit != null) {
      draft.other = draft.value;
      draft.value = draft.value.add(new BigDecimal("0.5"));
      draft.literal = "";
      draft.end =
          Math.max(halfAt + 1, unit == null ? 0 : UnitOfMeasure.chineseEnd(reading.text, unitAt));
    }
  }

  /** Where the next character stands; numbers in digits may have a space after them. */
  private int spaced(Draft draft) {
    return draft.end > draft.start ? reading.afterSpace(draft.end) : draft.end;
  }
}
