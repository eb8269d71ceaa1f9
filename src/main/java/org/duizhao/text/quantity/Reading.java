// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One text being read: what English and Chinese texts do alike with digits and Latin words. */
final class Reading {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Set<String> RANGE_WORDS =
      Set.of("-", "–", "—", "~", "～", "to", "or", "and", "到", "至", "或");
  private static final int LONGEST_RANGE_WORD = 5;

  private static final int FIRST_DECADE = 1300;
  private static final int LAST_DECADE = 2200;

  final String text;
  private final NumeralScanner scanner;
  private final List<Quantity> found = new ArrayList<>(4);
  private int addressEnd;

  Reading(String text) {
    this.text = text;
    this.scanner = new NumeralScanner(text);
  }

  List<Quantity> found() {
    return List.copyOf(found);
  }

  void add(Draft draft) {
    if (draft.start < addressEnd) {
      draft.firmness = Firmness.LOOSE;
    }
    if (draft.factor != null) {
      spread(draft.factor, draft.start);
    }
    found.add(draft.build(text));
  }

  /** Gives the 1.5 of "1.5 to 2 million" its second reading. */
  private void spread(BigDecimal factor, int start) {
    if (found.isEmpty()) {
      return;
    }
    Quantity last = found.get(found.size() - 1);
    int gap = start - last.span().end();
    BigDecimal value = last.value();
    if (gap < 1 || gap > LONGEST_RANGE_WORD || value == null || last.literal().isEmpty()) {
      return;
    }
    String between = text.substring(last.span().end(), start).strip();
    if (RANGE_WORDS.contains(between)) {
      found.set(found.size() - 1, last.withOther(value.multiply(factor)));
    }
  }

  /** The character at {@code offset}, or NUL outside the text. */
  char at(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\0';
  }

  boolean startsWith(String word, int offset) {
    return text.startsWith(word, offset);
  }

  /** {@code offset}, or the place after one space there. */
  int afterSpace(int offset) {
    char c = at(offset);
    return c == ' ' || c == '\u00A0' ? offset + 1 : offset;
  }

  int lettersEnd(int start) {
    int end = start;
    while (NumeralScanner.isLatin(at(end))) {
      end++;
    }
    return end;
  }

  /** Skips escapes ("\n"), placeholders ("%1$s") and character references ("&#8217;"). */
  int afterMarkup(int start) {
    int i = start + 1;
    switch (text.charAt(start)) {
      case '\\' -> {
        return NumeralScanner.isLatin(at(i)) ? i + 1 : i;
      }
      case '%' -> {
        if (NumeralScanner.digit(at(start - 1)) >= 0) {
          return i;
        }
        while (NumeralScanner.digit(at(i)) >= 0 || (at(i) != '\0' && ".-*$".indexOf(at(i)) >= 0)) {
          i++;
        }
        return i;
      }
      case '&' -> {
        if (at(i) != '#') {
          return i;
        }
        while (i - start < 10 && i < text.length() && at(i) != ';') {
          i++;
        }
        return i;
      }
      default -> {
        return i;
      }
    }
  }

  /** Notes a web address whose scheme ends at {@code schemeEnd}: its numbers are not held to. */
  void noteAddress(int schemeEnd) {
    if (schemeEnd < addressEnd || !text.startsWith("://", schemeEnd)) {
      return;
    }
    int i = schemeEnd;
    while (i < text.length() && at(i) > ' ' && at(i) < '\u2E80' && "<>\"'`".indexOf(at(i)) < 0) {
      i++;
    }
    addressEnd = i;
  }

  /** Reads a Latin word that goes on with a digit or underscore at {@code i}; returns its end. */
  int identifier(int start, int lettersEnd) {
    int i = lettersEnd;
    if (lettersEnd - start == 1 && NumeralScanner.digit(at(i)) >= 0) {
      int end = marked(start, lettersEnd);
      if (end > 0) {
        return end;
      }
    }
    while (true) {
      char c = at(i);
      if (NumeralScanner.digit(c) >= 0) {
        Numeral numeral = scanner.scan(i);
        inside(numeral);
        i = numeral.end();
      } else if (NumeralScanner.isLatin(c) || c == '_') {
        i++;
      } else if (c == '-' && NumeralScanner.isWordPart(at(i + 1))) {
        i++;
      } else {
        return i;
      }
    }
  }

  /** The quarter "Q3" and the version "v5.10"; 0 if it is neither. */
  private int marked(int start, int digitAt) {
    char mark = at(start);
    Numeral numeral = scanner.scan(digitAt);
    if (NumeralScanner.isWordPart(at(numeral.end()))) {
      return 0;
    }
    Draft draft = new Draft(start, numeral.end(), numeral.literal(), numeral.value());
    if (mark == 'Q' && numeral.small() >= 1 && numeral.small() <= 4) {
      draft.kind = QuantityKind.QUARTER;
    } else if ((mark == 'v' || mark == 'V') && numeral.shape() != Numeral.Shape.IDENTIFIER) {
      draft.kind = QuantityKind.VERSION;
    } else {
      return 0;
    }
    add(draft);
    return numeral.end();
  }

  private void inside(Numeral numeral) {
    Draft draft = new Draft(numeral.start(), numeral.end(), numeral.literal(), numeral.value());
    draft.kind = QuantityKind.IDENTIFIER;
    draft.firmness = Firmness.LOOSE;
    add(draft);
  }

  /**
   * Reads the numeral at {@code start}. Returns a draft that the words after it may complete, or
   * one that is already added and marked so by {@code kind != CARDINAL}.
   */
  Draft number(int start) {
    Numeral numeral = scanner.scan(start);
    Draft draft = new Draft(start, numeral.end(), numeral.literal(), numeral.value());
    switch (numeral.shape()) {
      case IDENTIFIER -> {
        draft.firmness = Firmness.LOOSE;
        draft.kind = QuantityKind.IDENTIFIER;
      }
      case VERSION -> draft.kind = QuantityKind.VERSION;
      case TIME -> {
        draft.kind = QuantityKind.TIME;
        draft.other = fullHour(numeral);
      }
      case DATE -> draft.kind = QuantityKind.DAY;
      case PLAIN -> plain(draft, numeral);
    }
    return draft;
  }

  /** The 8 of "8:00", which Chinese may write as 8 点. */
  private static @Nullable BigDecimal fullHour(Numeral time) {
    int seconds = time.value() == null ? 1 : time.value().intValue();
    return seconds % 3600 == 0 ? BigDecimal.valueOf(seconds / 3600) : null;
  }

  /** Adds the year, month and day of a draft that {@link #number} read as a DAY. */
  void addDate(Draft date) {
    String[] parts = date.literal.split("-", -1);
    QuantityKind[] kinds = {QuantityKind.YEAR, QuantityKind.MONTH, QuantityKind.DAY};
    int start = date.start;
    for (int i = 0; i < kinds.length; i++) {
      int end = start + parts[i].length();
      Draft part = new Draft(start, end, parts[i], new BigDecimal(parts[i]));
      part.kind = kinds[i];
      add(part);
      start = end + 1;
    }
  }

  private void plain(Draft draft, Numeral numeral) {
    softenMarks(draft, numeral);
    UnitOfMeasure money = UnitOfMeasure.ofCurrencySign(at(numeral.start() - 1));
    char next = at(draft.end);
    if (NumeralScanner.isLatin(next) || next == '_' || next == 'µ' || next == 'μ') {
      glued(draft, numeral);
    } else if (next == '°' || next == '℃' || next == '℉') {
      degrees(draft);
    } else {
      percent(draft);
    }
    if (money != null) {
      draft.unit(money);
    }
  }

  /** List numbers ("3." first in the text), notes ("word.3 Next", "word]3") and '96. */
  private void softenMarks(Draft draft, Numeral numeral) {
    char before = at(draft.start - 1);
    char after = at(draft.end);
    boolean listed = draft.start == 0 && after != '\0' && ".)、）．".indexOf(after) >= 0;
    if (listed && numeral.small() >= 0 && numeral.small() < 100) {
      draft.firmness = Firmness.SOFT;
    } else if (before == ']' || (before == '.' && NumeralScanner.isLatin(at(draft.start - 2)))) {
      draft.firmness = Firmness.LOOSE;
    } else if ((after == '\'' || after == '’') && at(draft.end + 1) == 's') {
      decadeOrSeconds(draft, numeral);
      if (draft.kind == QuantityKind.DECADE) {
        draft.end += 2;
      } else {
        draft.kind(QuantityKind.CARDINAL, draft.end);
        draft.unit = null;
      }
    } else if ((before == '\'' || before == '’') && draft.end - draft.start == 2) {
      int year = numeral.small();
      draft.other = BigDecimal.valueOf(year + (year < 30 ? 2000L : 1900L));
    }
  }

  private void percent(Draft draft) {
    int sign = afterSpace(draft.end);
    if (at(sign) == '%' || at(sign) == '％') {
      boolean placeholder = sign > draft.end && NumeralScanner.isLatin(at(sign + 1));
      if (!placeholder) {
        draft.kind(QuantityKind.PERCENT, sign + 1);
      }
    }
  }

  private void degrees(Draft draft) {
    char sign = at(draft.end);
    char scale = sign == '°' ? at(draft.end + 1) : sign;
    boolean lettered = sign == '°' && (scale == 'C' || scale == 'F');
    draft.end += lettered ? 2 : 1;
    draft.unit(
        scale == 'C' || scale == '℃'
            ? UnitOfMeasure.CELSIUS
            : scale == 'F' || scale == '℉' ? UnitOfMeasure.FAHRENHEIT : UnitOfMeasure.DEGREE);
  }

  /** Letters right after the digits: 5GB, 64k, 3rd, 10x, 1990s, 3D. */
  private void glued(Draft draft, Numeral numeral) {
    int end = draft.end;
    while (NumeralScanner.isLatin(at(end)) || at(end) == 'µ' || at(end) == 'μ') {
      end++;
    }
    String suffix = text.substring(draft.end, Math.min(end, draft.end + 16));
    if (suffix.equalsIgnoreCase("x") && NumeralScanner.digit(at(end)) >= 0) {
      draft.end = end;
      draft.kind = QuantityKind.MEASURE;
      return;
    }
    boolean ends = !NumeralScanner.isWordPart(at(end));
    if (!ends || !suffixed(draft, numeral, suffix)) {
      if (numeral.isWhole()) {
        draft.kind = QuantityKind.IDENTIFIER;
        draft.firmness = Firmness.LOOSE;
        while (NumeralScanner.isWordPart(at(end))) {
          end++;
        }
      } else {
        draft.kind = QuantityKind.VERSION;
      }
    }
    draft.end = end;
  }

  private boolean suffixed(Draft draft, Numeral numeral, String suffix) {
    switch (suffix) {
      case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" -> draft.kind = QuantityKind.ORDINAL;
      case "x", "X" -> draft.kind = QuantityKind.MULTIPLE;
      case "k", "K" -> thousands(draft, 1);
      case "M", "mn" -> thousands(draft, 2);
      case "m" -> {
        if (UnitOfMeasure.ofCurrencySign(at(draft.start - 1)) == null) {
          draft.unit(UnitOfMeasure.METRE);
        } else {
          thousands(draft, 2);
        }
      }
      case "G", "B", "bn" -> thousands(draft, 3);
      case "T" -> thousands(draft, 4);
      case "am", "AM", "pm", "PM" -> {
        return clock(draft, suffix.charAt(0) | 0x20);
      }
      case "s" -> decadeOrSeconds(draft, numeral);
      default -> {
        UnitOfMeasure unit = UnitOfMeasure.ofEnglish(suffix.toLowerCase(Locale.ROOT));
        boolean letter = suffix.length() == 1 && suffix.charAt(0) < 'a';
        if (unit == null || (letter && !suffix.equals("V") && !suffix.equals("W"))) {
          return false;
        }
        draft.unit(unit);
      }
    }
    return true;
  }

  /** "64K" is 64,000, or 65,536 as memory is counted; the literal 64 stays comparable. */
  private static void thousands(Draft draft, int power) {
    draft.other = draft.value;
    draft.kind = QuantityKind.MEASURE;
    if (draft.value != null) {
      draft.value = draft.value.multiply(THOUSAND.pow(power));
    }
  }

  private static void decadeOrSeconds(Draft draft, Numeral numeral) {
    int value = numeral.small();
    if (value >= FIRST_DECADE && value < LAST_DECADE && value % 10 == 0) {
      draft.kind = QuantityKind.DECADE;
      int inCentury = value % 100;
      draft.other = BigDecimal.valueOf(inCentury == 0 ? value / 100 + 1 : inCentury);
    } else {
      draft.unit(UnitOfMeasure.SECOND);
      draft.firmness = value % 10 == 0 && value < 100 ? Firmness.SOFT : draft.firmness;
    }
  }

  /**
   * Makes the draft a time of day if it is an hour on the clock; the bare hour stays comparable.
   */
  static boolean clock(Draft draft, int half) {
    int hour = draft.small();
    if (hour < 0 || hour > 12) {
      return false;
    }
    draft.kind = QuantityKind.TIME;
    draft.other = draft.value;
    draft.value = BigDecimal.valueOf((hour % 12 + (half == 'p' ? 12 : 0)) * 3600L);
    return true;
  }

  /** A unit with a Latin name after a space or hyphen: 5 GB, 10-inch; {@code null} if none. */
  @Nullable UnitOfMeasure latinUnit(int start, int end) {
    if (end == start || end - start > 16 || NumeralScanner.isWordPart(at(end))) {
      return null;
    }
    return UnitOfMeasure.ofEnglish(text.substring(start, end));
  }
}
