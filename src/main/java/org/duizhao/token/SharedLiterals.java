// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.text.Span;

/**
 * Paths, hashes, addresses and identifiers that stand verbatim in both texts, to be kept in one
 * piece: of "see /etc/fstab.d first" and "先看 /etc/fstab.d" it is {@code /etc/fstab.d}.
 *
 * <p>A literal is a run of at least eight ASCII letters, digits and signs of {@code _./:~@%+=#-}
 * with a digit or one of {@code _/.:~@} in it; full stops and colons at its end are not part of it.
 *
 * @param english where they stand in the English text, in order
 * @param chinese where they stand in the Chinese text, in order
 */
public record SharedLiterals(List<Span> english, List<Span> chinese) {
  private static final int SHORTEST = 8;

  public SharedLiterals {
    english = List.copyOf(english);
    chinese = List.copyOf(chinese);
  }

  public static SharedLiterals between(String english, String chinese) {
    List<Span> inEnglish = literals(english);
    if (inEnglish.isEmpty()) {
      return new SharedLiterals(List.of(), List.of());
    }
    List<Span> inChinese = literals(chinese);
    return new SharedLiterals(
        keep(english, inEnglish, texts(chinese, inChinese)),
        keep(chinese, inChinese, texts(english, inEnglish)));
  }

  private static Set<String> texts(String text, List<Span> spans) {
    Set<String> result = new HashSet<>();
    spans.forEach(span -> result.add(span.of(text)));
    return result;
  }

  private static List<Span> keep(String text, List<Span> spans, Set<String> wanted) {
    return spans.stream().filter(span -> wanted.contains(span.of(text))).toList();
  }

  private static List<Span> literals(String text) {
    List<Span> result = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && (isLetterOrDigit(text.charAt(i)) || isSign(text.charAt(i)))) {
        i++;
      }
      int end = i;
      while (end > start && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ':')) {
        end--;
      }
      if (end - start >= SHORTEST && isTelling(text, start, end)) {
        result.add(new Span(start, end));
      }
      i++;
    }
    return result;
  }

  private static boolean isTelling(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || "_/.:~@".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSign(char c) {
    return "_./:~@%+=#-".indexOf(c) >= 0;
  }
}
