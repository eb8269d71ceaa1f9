// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** One Chinese text being read, left to right. */
final class ChineseReading {

  private static final BigDecimal IDIOMATIC = BigDecimal.valueOf(12);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Reading reading;
  private final ChineseQuantityTail tail;
  private final String text;
  private int at;

  ChineseReading(String text) {
    this.text = text;
    this.reading = new Reading(text);
    this.tail = new ChineseQuantityTail(reading);
  }

  List<Quantity> read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < '\u0080') {
        ascii(c);
      } else if (c >= '\uFF10') {
        fullWidth(c);
      } else if (ChineseNumerals.isNumeral(c)) {
        numeral();
      } else if (c == '周' || c == '星' || c == '礼') {
        weekday(c);
      } else if (c == '几' || c == '数') {
        indefinite();
      } else if (c == '半') {
        half();
      } else if (c == '双') {
        emit(Draft.spelled(at, at + 1, BigDecimal.valueOf(2), Firmness.LOOSE));
      } else {
        at++;
      }
    }
    return reading.found();
  }

  private void ascii(char c) {
    if (NumeralScanner.digit(c) >= 0) {
      digits();
    } else if (NumeralScanner.isLatin(c) || c == '_') {
      latin();
    } else if (c == '\\' || c == '%' || c == '&') {
      at = reading.afterMarkup(at);
    } else {
      at++;
    }
  }

  private void fullWidth(char c) {
    if (NumeralScanner.digit(c) >= 0) {
      digits();
    } else {
      at++;
    }
  }

  private void latin() {
    int start = at;
    int end = reading.lettersEnd(start);
    char next = reading.at(end);
    if (next == '_' || NumeralScanner.digit(next) >= 0) {
      at = Math.max(reading.identifier(start, end), start + 1);
    } else {
      if (next == ':') {
        reading.noteAddress(end);
      }
      at = Math.max(end, start + 1);
    }
  }

  private void digits() {
    Draft draft = reading.number(at);
    tail.complete(draft);
    boolean counted = reading.at(reading.afterSpace(at + 1)) >= '\u2E80';
    boolean one = draft.literal.equals("1") && counted && draft.kind != QuantityKind.MONTH;
    if (draft.firmness == Firmness.FIRM && (one || draft.literal.equals("0"))) {
      draft.firmness = Firmness.SOFT;
    }
    emit(draft);
  }

  private void numeral() {
    int start = at;
    ChineseNumerals.Result number = ChineseNumerals.read(text, start);
    boolean formal = number.characters() == 1 && ChineseNumerals.isFormal(text.charAt(start));
    if (number.end() == start || formal) {
      at++;
      return;
    }
    if (number.isVague() && alternatives(start, number)) {
      return;
    }
    Draft draft = Draft.spelled(start, number.end(), number.value(), firmness(number));
    draft.other = number.other();
    int idiomEnd = ChineseIdioms.end(text, start, number.end());
    if (idiomEnd > 0) {
      draft.firmness = Firmness.LOOSE;
    }
    if (idiomEnd <= number.end()) {
      tail.complete(draft);
    }
    emit(draft);
  }

  /** 七八次 and 四五十 say two numbers: 7 or 8, 40 or 50. */
  private boolean alternatives(int start, ChineseNumerals.Result number) {
    int first = ChineseNumerals.digit(text.charAt(start));
    int second = ChineseNumerals.digit(reading.at(start + 1));
    if (first < 1 || second <= first || second > first + 2) {
      return false;
    }
    BigDecimal later = number.value();
    if (number.characters() == 2) {
      later = BigDecimal.valueOf(second);
    }
    BigDecimal earlier =
        later
            .multiply(BigDecimal.valueOf(first))
            .divide(BigDecimal.valueOf(second), MathContext.DECIMAL64);
    reading.add(Draft.spelled(start, start + 1, earlier, Firmness.LOOSE));
    Draft draft = Draft.spelled(start + 1, number.end(), later, Firmness.LOOSE);
    tail.complete(draft);
    emit(draft);
    return true;
  }

  private static Firmness firmness(ChineseNumerals.Result number) {
    if (number.isVague() || number.value().compareTo(BigDecimal.ONE) <= 0) {
      return Firmness.LOOSE;
    }
    boolean large = number.value().compareTo(IDIOMATIC) > 0;
    return large && number.characters() > 1 ? Firmness.FIRM : Firmness.SOFT;
  }

  private void emit(Draft draft) {
    if (draft.kind == QuantityKind.DAY && draft.value == null) {
      reading.addDate(draft);
    } else {
      if (draft.approximation == Approximation.EXACT) {
        draft.approximation = ChineseHedges.before(text, draft.start);
      }
      reading.add(draft);
    }
    at = draft.end;
  }

  /** 星期三, 礼拜天, and 周三 unless it is part of 一周三次. */
  private void weekday(char first) {
    int nameEnd = at + (first == '周' ? 1 : 2);
    boolean named =
        first == '周'
            || (first == '星' && reading.at(at + 1) == '期')
            || (first == '礼' && reading.at(at + 1) == '拜');
    char day = reading.at(nameEnd);
    int value =
        day == '日' || day == '天' || (day == '末' && first != '周') ? 7 : "一二三四五六".indexOf(day) + 1;
    boolean goesOn = "直起样般定些切共下再".indexOf(reading.at(nameEnd + 1)) >= 0;
    if (!named || value == 0 || (day == '一' && goesOn)) {
      at++;
      return;
    }
    Draft draft = Draft.spelled(at, nameEnd + 1, BigDecimal.valueOf(value), Firmness.SOFT);
    draft.firmness = first == '周' ? Firmness.LOOSE : Firmness.FIRM;
    draft.kind = QuantityKind.WEEKDAY;
    emit(draft);
  }

  /** 几十, 数百万: not held to anything. */
  private void indefinite() {
    at++;
    while (ChineseNumerals.isNumeral(reading.at(at))) {
      at++;
    }
  }

  /** 半小时, 一半. */
  private void half() {
    int start = at;
    Draft draft = Draft.spelled(start, start + 1, HALF, Firmness.LOOSE);
    draft.kind = QuantityKind.FRACTION;
    int unitAt = reading.at(start + 1) == '个' ? start + 2 : start + 1;
    UnitOfMeasure unit = UnitOfMeasure.chineseAt(text, unitAt);
    if (unit != null) {
      draft.unit(unit);
      draft.end = UnitOfMeasure.chineseEnd(text, unitAt);
    }
    emit(draft);
  }
}
