// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks literals up in a target, where signs may be full-width and a first letter capital. */
final class LiteralPresence {
  private static final Pattern BLANKS = Pattern.compile("\\s++");
  private static final Pattern QUOTES = Pattern.compile("[“”„«»「」『』]");
  private static final Pattern APOSTROPHES = Pattern.compile("[‘’]");
  private static final Pattern QUOTED = Pattern.compile("'[^']+'|\"[^\"]+\"");
  private static final Pattern LOCALE =
      Pattern.compile(
          "(?<=/)(?:zh|en)(?:[-_](?:[a-z]{2}|hans|hant))?(?:/|$)|(?<=//)(?:en|zh|cn|www)\\.");
  private static final Pattern ANCHOR = Pattern.compile("[#?].*$");

  private final String target;
  private final String anyCase;
  private final String anyLocale;

  LiteralPresence(String target) {
    this.target = fold(target);
    this.anyCase = this.target.toLowerCase(Locale.ROOT);
    this.anyLocale = withoutLocale(anyCase);
  }

  boolean holds(Literal literal) {
    String value = fold(literal.value());
    return switch (literal.kind()) {
      case URL -> {
        String address = ANCHOR.matcher(value.toLowerCase(Locale.ROOT)).replaceFirst("");
        yield anyLocale.contains(withoutLastSlash(withoutLocale(address)));
      }
      case EMAIL -> anyCase.contains(value.toLowerCase(Locale.ROOT));
      case PATH ->
          stands(value) || anyLocale.contains(withoutLocale(value.toLowerCase(Locale.ROOT)));
      case FUNCTION -> stands(value.substring(0, value.length() - 2));
      case CODE -> holdsCode(value);
      default -> stands(value) || standsCapitalised(value);
    };
  }

  /** All of it, or, of several words, each that is a literal by itself. */
  private boolean holdsCode(String code) {
    if (code.endsWith("=")) {
      return standsWithoutValue(code);
    }
    if (stands(code) || standsCapitalised(code)) {
      return true;
    }
    if (QUOTED.matcher(code).matches()) {
      return stands(code.substring(1, code.length() - 1));
    }
    if (code.endsWith("()")) {
      return stands(code.substring(0, code.length() - 2));
    }
    if (code.indexOf(' ') < 0) {
      return false;
    }
    return LiteralReader.read(code).stream()
        .allMatch(part -> part.kind().isCounted() || holds(part));
  }

  /** {@code lazy_tlb=} is not in {@code lazy_tlb=off}. */
  private boolean standsWithoutValue(String code) {
    for (int at = target.indexOf(code); at >= 0; at = target.indexOf(code, at + 1)) {
      int end = at + code.length();
      if (end == target.length() || !isNamePart(target.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  private boolean standsCapitalised(String value) {
    int first = value.codePointAt(0);
    return Character.isUpperCase(first)
        && stands(
            new StringBuilder()
                .appendCodePoint(Character.toLowerCase(first))
                .append(value, Character.charCount(first), value.length())
                .toString());
  }

  /** Not as a part of something longer: {@code --force} is not in {@code --forced}. */
  private boolean stands(String value) {
    for (int at = target.indexOf(value); at >= 0; at = target.indexOf(value, at + 1)) {
      int end = at + value.length();
      boolean before =
          at == 0 || !isNamePart(target.charAt(at - 1)) || !isNamePart(value.charAt(0));
      boolean after =
          end == target.length()
              || !isNamePart(target.charAt(end))
              || !isNamePart(value.charAt(value.length() - 1));
      if (before && after) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
  }

  private static String fold(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String plain = QUOTES.matcher(narrow).replaceAll("\"");
    plain = APOSTROPHES.matcher(plain).replaceAll("'");
    return BLANKS.matcher(plain).replaceAll(" ");
  }

  private static String withoutLocale(String address) {
    return LOCALE.matcher(address).replaceAll("");
  }

  private static String withoutLastSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
