// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.duizhao.text.quantity.EnglishWord.Role;
import org.jspecify.annotations.Nullable;

/** One English text being read, left to right, with the last three words kept in mind. */
final class EnglishReading {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal IDIOMATIC = BigDecimal.valueOf(12);

  private final Reading reading;
  private final EnglishQuantityTail tail;
  private final String text;
  private int at;
  private @Nullable EnglishWord last;
  private @Nullable EnglishWord secondLast;
  private @Nullable EnglishWord thirdLast;

  EnglishReading(String text) {
    this.text = text;
    this.reading = new Reading(text);
    this.tail = new EnglishQuantityTail(reading);
  }

  List<Quantity> read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (NumeralScanner.isLatin(c) || c == '_') {
        word();
      } else if (NumeralScanner.digit(c) >= 0) {
        digits();
      } else if (c == '\\' || c == '%' || c == '&') {
        at = reading.afterMarkup(at);
      } else {
        if (c != ' ' && c != '-' && c != '\n' && c != '~') {
          remember(null);
        }
        at++;
      }
    }
    return reading.found();
  }

  private void digits() {
    boolean always = text.startsWith("24/7", at);
    Draft draft = reading.number(at);
    tail.complete(draft);
    if (always || (at > 2 && text.startsWith("24/7", at - 3))) {
      draft.firmness = Firmness.LOOSE;
    }
    emit(draft);
  }

  private void word() {
    int start = at;
    int end = reading.lettersEnd(start);
    char next = reading.at(end);
    if (next == '_' || NumeralScanner.digit(next) >= 0) {
      at = reading.identifier(start, end);
      remember(null);
      return;
    }
    if (next == ':') {
      reading.noteAddress(end);
    }
    at = end;
    EnglishWord word = end > start ? EnglishWord.find(text, start, end) : null;
    if (word == null || !quantity(word, start, end)) {
      remember(word);
    }
    at = Math.max(at, Math.max(end, start + 1));
  }

  /** Reads a quantity that begins with a word of the table; false if the word is only context. */
  private boolean quantity(EnglishWord word, int start, int end) {
    switch (word.role()) {
      case DIGIT, TENS, SCALE, DOZEN -> number(word, start, end);
      case ORDINAL -> ordinal(word, start, end);
      case DENOMINATOR -> quarter(word, start, end);
      case HALF -> half(start, end);
      case MULTIPLIER -> {
        Draft draft = Draft.spelled(start, end, word.value(), Firmness.LOOSE);
        draft.kind = QuantityKind.MULTIPLE;
        emit(draft);
      }
      case MONTH, MODAL_MONTH, SHORT_MONTH -> {
        return month(word, start, end);
      }
      case WEEKDAY, SHORT_WEEKDAY -> {
        boolean firm = word.role() == Role.WEEKDAY && Character.isUpperCase(text.charAt(start));
        Draft draft =
            Draft.spelled(start, end, word.value(), firm ? Firmness.FIRM : Firmness.LOOSE);
        draft.kind = QuantityKind.WEEKDAY;
        emit(draft);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void number(EnglishWord first, int start, int end) {
    if (first.role() == Role.DIGIT && reading.at(end) == '-' && clockTime(first, start, end)) {
      return;
    }
    SpelledNumber number = SpelledNumber.read(reading, first, start, end);
    if (number.value() == null) {
      at = number.end();
      return;
    }
    Draft draft = Draft.spelled(start, number.end(), number.value(), firmness(first, number));
    if (first.role() == Role.SCALE || first.role() == Role.DOZEN) {
      bareScale(draft);
    }
    if (number.isOrdinal()) {
      draft.kind = QuantityKind.ORDINAL;
    }
    tail.complete(draft);
    emit(draft);
  }

  /** "eight-thirty": half past eight. */
  private boolean clockTime(EnglishWord hour, int start, int end) {
    int minutesEnd = reading.lettersEnd(end + 1);
    EnglishWord minutes = minutesEnd > end + 1 ? EnglishWord.find(text, end + 1, minutesEnd) : null;
    boolean tens = minutes != null && minutes.role() == Role.TENS;
    if (minutes == null || !tens || hour.value().compareTo(IDIOMATIC) > 0) {
      return false;
    }
    int seconds = hour.value().intValue() * 3600 + minutes.value().intValue() * 60;
    Draft draft = Draft.spelled(start, minutesEnd, BigDecimal.valueOf(seconds), Firmness.SOFT);
    draft.kind = QuantityKind.TIME;
    emit(draft);
    return true;
  }

  private static Firmness firmness(EnglishWord first, SpelledNumber number) {
    BigDecimal value = number.value();
    if (value == null || (number.isSingle() && value.compareTo(BigDecimal.ONE) <= 0)) {
      return Firmness.LOOSE;
    }
    return value.compareTo(IDIOMATIC) > 0 && first.role() != Role.SCALE
        ? Firmness.FIRM
        : Firmness.SOFT;
  }

  /** "a hundred" is about 100; "a few hundred" and "hundred" alone are no number to hold to. */
  private void bareScale(Draft draft) {
    boolean article = last != null && last.role() == Role.ARTICLE;
    boolean indefinite = last != null && last.role() == Role.INDEFINITE;
    if (!article || indefinite) {
      draft.firmness = Firmness.LOOSE;
    } else {
      draft.firmness = Firmness.SOFT;
    }
  }

  private void ordinal(EnglishWord word, int start, int end) {
    BigDecimal value = word.value();
    boolean common = value.compareTo(BigDecimal.valueOf(2)) <= 0;
    boolean article = last != null && last.role() == Role.ARTICLE;
    boolean rate = last != null && last.role() == Role.RATE;
    boolean unit = value.intValue() == 2 && (article || rate || halfBefore());
    Firmness firmness = value.intValue() == 1 || unit ? Firmness.LOOSE : Firmness.SOFT;
    Draft draft = Draft.spelled(start, end, value, firmness);
    draft.kind = QuantityKind.ORDINAL;
    if (unit) {
      draft.value = BigDecimal.ONE;
      draft.unit(UnitOfMeasure.SECOND);
    } else if (article && !common) {
      draft.other = BigDecimal.ONE.divide(value, MathContext.DECIMAL64);
      draft.firmness = Firmness.LOOSE;
    }
    int next = reading.afterSpace(end);
    if (text.startsWith("quarter", next) && value.compareTo(BigDecimal.valueOf(4)) <= 0) {
      draft.kind(QuantityKind.QUARTER, next + "quarter".length());
    }
    emit(draft);
  }

  private boolean halfBefore() {
    return last != null && last.role() == Role.HALF;
  }

  /** "a quarter" is a fourth, three months or a coin: a value, but not one to insist on. */
  private void quarter(EnglishWord word, int start, int end) {
    BigDecimal value = BigDecimal.ONE.divide(word.value(), MathContext.DECIMAL64);
    Draft draft = Draft.spelled(start, end, value, Firmness.LOOSE);
    draft.kind = QuantityKind.FRACTION;
    draft.other = word.value();
    emit(draft);
  }

  private void half(int start, int end) {
    Draft draft = Draft.spelled(start, end, HALF, Firmness.LOOSE);
    draft.kind = QuantityKind.FRACTION;
    int next = reading.afterSpace(end);
    if (reading.at(end) == '-') {
      next = end + 1;
    }
    int wordEnd = reading.lettersEnd(next);
    if (text.startsWith("a", next) && wordEnd <= next + 2) {
      next = reading.afterSpace(wordEnd);
      wordEnd = reading.lettersEnd(next);
    }
    EnglishWord word = wordEnd > next ? EnglishWord.find(text, next, wordEnd) : null;
    if (word != null && (word.role() == Role.SCALE || word.role() == Role.DOZEN)) {
      draft.value = HALF.multiply(word.value());
      draft.firmness = Firmness.SOFT;
      draft.kind(QuantityKind.CARDINAL, wordEnd);
    } else {
      UnitOfMeasure unit = next > end ? reading.latinUnit(next, wordEnd) : null;
      if (unit != null) {
        draft.end = wordEnd;
        draft.unit(unit);
      }
    }
    emit(draft);
  }

  private boolean month(EnglishWord word, int start, int end) {
    int next = reading.afterSpace(reading.at(end) == '.' ? end + 1 : end);
    boolean beforeDigit = NumeralScanner.digit(reading.at(next)) >= 0;
    boolean afterDigit = NumeralScanner.digit(reading.at(start - 2)) >= 0;
    boolean cue = last != null && last.role() == Role.DATE_CUE;
    boolean dated = beforeDigit || afterDigit || (cue && word.role() != Role.SHORT_MONTH);
    boolean capital = Character.isUpperCase(text.charAt(start));
    if (word.role() == Role.MODAL_MONTH && !(capital ? dated : beforeDigit || afterDigit)) {
      return false;
    }
    boolean firm = capital && (dated || word.role() == Role.MONTH);
    Draft draft = Draft.spelled(start, end, word.value(), firm ? Firmness.FIRM : Firmness.LOOSE);
    draft.kind = QuantityKind.MONTH;
    emit(draft);
    return true;
  }

  private void emit(Draft draft) {
    draft.approximation = EnglishHedges.of(last, secondLast, thirdLast);
    if (last != null && last.role() == Role.ARTICLE) {
      draft.approximation = EnglishHedges.of(secondLast, thirdLast, null);
    }
    if (draft.kind == QuantityKind.DAY && draft.value == null) {
      reading.addDate(draft);
    } else {
      reading.add(draft);
    }
    at = draft.end;
    remember(null);
  }

  private void remember(@Nullable EnglishWord word) {
    thirdLast = secondLast;
    secondLast = last;
    last = word;
  }
}
