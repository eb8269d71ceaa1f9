// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.duizhao.text.quantity.EnglishWord.Role;

/** Completes an English number by the words after it: million, percent, times, p.m., thirds, GB. */
final class EnglishQuantityTail {

  private final Reading reading;

  EnglishQuantityTail(Reading reading) {
    this.reading = reading;
  }

  void complete(Draft draft) {
    switch (draft.kind) {
      case CARDINAL -> {
        SlashFraction.read(reading, draft);
        scale(draft);
        if (andHalf(draft)) {
          scaleBy(draft);
        }
        word(draft);
      }
      case CURRENCY -> scale(draft);
      case TIME -> afternoon(draft);
      default -> {}
    }
  }

  private void scale(Draft draft) {
    if (draft.hasDigits()) {
      scaleBy(draft);
    }
  }

  private void scaleBy(Draft draft) {
    int start = nextWord(draft.end);
    int end = reading.lettersEnd(start);
    if (end == start || NumeralScanner.isWordPart(reading.at(end))) {
      return;
    }
    EnglishWord word = EnglishWord.find(reading.text, start, end);
    if (word != null && (word.role() == Role.SCALE || word.role() == Role.DOZEN)) {
      draft.scale(word.value());
      draft.end = end;
    }
  }

  /** "two and a half": 2.5. */
  private boolean andHalf(Draft draft) {
    if (draft.value != null && reading.startsWith(" and a half", draft.end)) {
      draft.value = draft.value.add(new BigDecimal("0.5"));
      draft.literal = "";
      draft.end += " and a half".length();
      return true;
    }
    return false;
  }

  private void word(Draft draft) {
    if (draft.kind != QuantityKind.CARDINAL) {
      return;
    }
    int start = nextWord(draft.end);
    int end = reading.lettersEnd(start);
    if (end == start || end - start > 16 || NumeralScanner.isWordPart(reading.at(end))) {
      return;
    }
    String word = reading.text.substring(start, end).toLowerCase(Locale.ROOT);
    switch (word) {
      case "percent", "percentage" -> draft.kind(QuantityKind.PERCENT, end);
      case "per" -> {
        if (reading.startsWith(" cent", end)) {
          draft.kind(QuantityKind.PERCENT, end + " cent".length());
        }
      }
      case "times", "fold" -> draft.kind(QuantityKind.MULTIPLE, end);
      case "am", "pm", "a", "p" -> halfDay(draft, start, end);
      case "o" -> {
        if (reading.at(end) == '\'' || reading.at(end) == '’') {
          Reading.clock(draft, 'a');
        }
      }
      default -> denominatorOrUnit(draft, start, end);
    }
  }

  private void halfDay(Draft draft, int start, int end) {
    char half = (char) (reading.at(start) | 0x20);
    boolean dotted = reading.at(end) == '.' && (reading.at(end + 1) | 0x20) == 'm';
    if (end - start == 2 || dotted) {
      if (Reading.clock(draft, half)) {
        draft.end = dotted ? end + 2 : end;
      }
    }
  }

  /** The "PM" of "3:45 PM". */
  private void afternoon(Draft draft) {
    int start = reading.afterSpace(draft.end);
    char half = (char) (reading.at(start) | 0x20);
    int mark = reading.at(start + 1) == '.' ? start + 2 : start + 1;
    boolean marked = (half == 'a' || half == 'p') && (reading.at(mark) | 0x20) == 'm';
    if (!marked || NumeralScanner.isWordPart(reading.at(mark + 1)) || draft.value == null) {
      return;
    }
    int seconds = draft.value.intValue();
    if (seconds <= 13 * 3600) {
      int shifted = seconds % (12 * 3600) + (half == 'p' ? 12 * 3600 : 0);
      draft.value = BigDecimal.valueOf(shifted);
      draft.end = mark + 1;
    }
  }

  private void denominatorOrUnit(Draft draft, int start, int end) {
    EnglishWord word = EnglishWord.find(reading.text, start, end);
    if (word != null && !draft.hasDigits() && draft.value != null) {
      boolean one = draft.value.compareTo(BigDecimal.ONE) == 0;
      boolean plural = word.role() == Role.DENOMINATOR;
      boolean third = word.role() == Role.ORDINAL && word.value().intValue() > 2;
      if (plural || (one && third)) {
        draft.value = draft.value.divide(word.value(), MathContext.DECIMAL64);
        draft.firmness = word.value().intValue() == 4 ? Firmness.SOFT : Firmness.FIRM;
        draft.kind(QuantityKind.FRACTION, end);
        return;
      }
    }
    UnitOfMeasure unit = reading.latinUnit(start, end);
    if (unit != null && end > start) {
      draft.unit(unit);
      draft.end = end;
    }
  }

  private int nextWord(int end) {
    char c = reading.at(end);
    return c == ' ' || c == '-' || c == '\u00A0' ? end + 1 : end;
  }
}
