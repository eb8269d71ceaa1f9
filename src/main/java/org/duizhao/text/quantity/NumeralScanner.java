// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one {@link Numeral} at a digit, in time linear in its length. */
final class NumeralScanner {

  /** Longer runs of digits are serial numbers, not amounts. */
  private static final int MOST_DIGITS = 30;

  private static final Set<String> PRE_RELEASES =
      Set.of("rc", "beta", "alpha", "pre", "b", "a", "p", "r");

  private final String text;
  private int at;

  NumeralScanner(String text) {
    this.text = text;
  }

  /** The value of a half- or full-width digit, else -1. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The numeral whose first digit stands at {@code start}. */
  Numeral scan(int start) {
    at = start;
    if (charAt(at) == '0' && (charAt(at + 1) | 0x20) == 'x' && isHex(charAt(at + 2))) {
      return hexadecimal(start);
    }
    String whole = digits();
    if (whole.length() > MOST_DIGITS) {
      return identifier(start);
    }
    if (whole.length() == 4) {
      Numeral date = date(start, whole);
      if (date != null) {
        return date;
      }
    }
    if (whole.length() <= 2 && isColon(charAt(at))) {
      Numeral time = time(start, whole);
      if (time != null) {
        return time;
      }
    }
    if (whole.length() <= 3) {
      whole = grouped(whole);
    }
    return dotted(start, whole);
  }

  private Numeral hexadecimal(int start) {
    at = start + 2;
    while (isHex(charAt(at))) {
      at++;
    }
    if (at - start > MOST_DIGITS) {
      return identifier(start);
    }
    String literal = text.substring(start, at).toLowerCase(Locale.ROOT);
    BigDecimal value = new BigDecimal(new BigInteger(literal.substring(2), 16));
    return new Numeral(start, at, Numeral.Shape.PLAIN, literal, value);
  }

  /** 2023-11-03, 2023/11/3, 2023.11.03. */
  private @Nullable Numeral date(int start, String year) {
    char mark = charAt(at);
    if ((mark != '-' && mark != '/' && mark != '.') || year.compareTo("1000") < 0) {
      return null;
    }
    int back = at;
    at++;
    String month = digits();
    boolean sound = month.length() <= 2 && inRange(month, 12) && charAt(at) == mark;
    if (sound) {
      at++;
      String day = digits();
      sound = day.length() <= 2 && inRange(day, 31) && (mark != '.' || day.length() == 2);
      sound &= (charAt(at) != mark && charAt(at) != '.') || digit(charAt(at + 1)) < 0;
      if (sound) {
        return new Numeral(start, at, Numeral.Shape.DATE, year + "-" + month + "-" + day, null);
      }
    }
    at = back;
    return null;
  }

  private static boolean inRange(String digits, int most) {
    if (digits.isEmpty() || digits.length() > 2) {
      return false;
    }
    int value = Integer.parseInt(digits);
    return value >= 1 && value <= most;
  }

  /** 15:00, 3:45:10. */
  private @Nullable Numeral time(int start, String hours) {
    int back = at;
    int seconds = Integer.parseInt(hours) * 3600;
    int parts = 1;
    while (parts < 3 && isColon(charAt(at)) && digit(charAt(at + 1)) >= 0) {
      int mark = at++;
      String part = digits();
      if (part.length() != 2 || part.compareTo("59") > 0) {
        at = mark;
        break;
      }
      seconds += Integer.parseInt(part) * (parts == 1 ? 60 : 1);
      parts++;
    }
    boolean ends = !isColon(charAt(at)) || digit(charAt(at + 1)) < 0;
    if (parts == 1 || !ends || seconds > 24 * 3600) {
      at = back;
      return null;
    }
    String literal = folded(start, at).replace('：', ':');
    return new Numeral(start, at, Numeral.Shape.TIME, literal, BigDecimal.valueOf(seconds));
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }

  /** 9,842 and the like, with commas or spaces. */
  private String grouped(String whole) {
    StringBuilder digits = new StringBuilder(whole);
    char mark = charAt(at);
    while (charAt(at) == mark && isGroupMark(mark) && digits.length() <= MOST_DIGITS) {
      int back = at++;
      String group = digits();
      boolean plain = mark != ' ' || (whole.charAt(0) != '0' && !isBound(charAt(at)));
      if (group.length() != 3 || !plain) {
        at = back;
        break;
      }
      digits.append(group);
    }
    return digits.toString();
  }

  private static boolean isGroupMark(char c) {
    return c == ',' || c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  /** Whether {@code c} makes a number of its own of the three digits before it. */
  private static boolean isBound(char c) {
    return isLatin(c) || c == '.' || c == ':' || c == '-' || c == '/' || c == '%' || c == '_';
  }

  private Numeral dotted(int start, String whole) {
    StringBuilder literal = new StringBuilder(whole);
    int dots = 0;
    while (isDot(charAt(at)) && isVersionPart(at + 1) && literal.length() < 4 * MOST_DIGITS) {
      at++;
      dots++;
      literal.append('.');
      if (digit(charAt(at)) >= 0) {
        literal.append(digits());
      } else {
        literal.append(Character.toLowerCase(charAt(at++)));
        dots = 2;
      }
    }
    String suffix = preRelease();
    if (dots > 1 || !suffix.isEmpty()) {
      return new Numeral(start, at, Numeral.Shape.VERSION, literal + suffix, null);
    }
    if (literal.length() > 2 * MOST_DIGITS) {
      return identifier(start);
    }
    BigDecimal value = new BigDecimal(literal.toString());
    return new Numeral(start, at, Numeral.Shape.PLAIN, literal.toString(), value);
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '．';
  }

  /** A digit, or the x of "3.x" at the end of a word. */
  private boolean isVersionPart(int offset) {
    char c = charAt(offset);
    boolean wildcard = c == 'x' || c == 'X';
    return digit(c) >= 0 || (wildcard && !isLatin(charAt(offset + 1)));
  }

  /** The "-rc3" of "5.10-rc3"; empty and nothing consumed if there is none. */
  private String preRelease() {
    int from = charAt(at) == '-' || charAt(at) == '~' ? at + 1 : at;
    int letters = from;
    while (isLatin(charAt(letters)) && letters - from <= 5) {
      letters++;
    }
    String mark = text.substring(Math.min(from, text.length()), letters).toLowerCase(Locale.ROOT);
    boolean numbered = digit(charAt(letters)) >= 0;
    if (!numbered || !PRE_RELEASES.contains(mark)) {
      return "";
    }
    int start = at;
    at = letters;
    String number = digits();
    if (isLatin(charAt(at)) || number.length() > 6) {
      at = start;
      return "";
    }
    return "-" + mark + number;
  }

  /** The letters, digits and underscores from {@code start} on, as one word. */
  private Numeral identifier(int start) {
    while (isWordPart(charAt(at))) {
      at++;
    }
    String literal = at - start > 2 * MOST_DIGITS ? "#" : folded(start, at);
    return new Numeral(start, at, Numeral.Shape.IDENTIFIER, literal, null);
  }

  static boolean isWordPart(char c) {
    return isLatin(c) || digit(c) >= 0 || c == '_';
  }

  private String digits() {
    int start = at;
    while (digit(charAt(at)) >= 0) {
      at++;
    }
    return folded(start, at);
  }

  private String folded(int start, int end) {
    String part = text.substring(start, end);
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) >= '０') {
        return fold(part);
      }
    }
    return part;
  }

  private static String fold(String part) {
    StringBuilder half = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      int digit = digit(part.charAt(i));
      half.append(digit < 0 ? part.charAt(i) : (char) ('0' + digit));
    }
    return half.toString();
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  private char charAt(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }
}
