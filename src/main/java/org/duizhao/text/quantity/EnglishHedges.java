// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words before an English number say about its exactness: "no more than 5". */
final class EnglishHedges {

  /** Every word that can take part; {@link EnglishWord} knows them as HEDGE. */
  static final List<String> WORDS =
      List.of(
          "about",
          "around",
          "roughly",
          "approximately",
          "nearly",
          "almost",
          "over",
          "exceeding",
          "above",
          "more",
          "less",
          "fewer",
          "than",
          "at",
          "least",
          "most",
          "up",
          "to",
          "no",
          "under",
          "below");

  private EnglishHedges() {}

  /** The approximation said by the last three words before a number, the nearest first. */
  static Approximation of(
      @Nullable EnglishWord first, @Nullable EnglishWord second, @Nullable EnglishWord third) {
    if (first == null || first.role() != EnglishWord.Role.HEDGE) {
      return Approximation.EXACT;
    }
    return switch (first.word()) {
      case "about", "around", "roughly", "approximately" -> Approximation.ABOUT;
      case "nearly", "almost" -> Approximation.NEARLY;
      case "over", "exceeding", "above" -> Approximation.OVER;
      case "under", "below" -> Approximation.UNDER;
      case "least" -> Approximation.AT_LEAST;
      case "most" -> is(second, "at") ? Approximation.AT_MOST : Approximation.EXACT;
      case "to" -> is(second, "up") ? Approximation.AT_MOST : Approximation.EXACT;
      case "than" -> comparison(second, is(third, "no"));
      default -> Approximation.EXACT;
    };
  }

  private static Approximation comparison(@Nullable EnglishWord word, boolean negated) {
    if (is(word, "more")) {
      return negated ? Approximation.AT_MOST : Approximation.OVER;
    }
    if (is(word, "less") || is(word, "fewer")) {
      return negated ? Approximation.AT_LEAST : Approximation.UNDER;
    }
    return Approximation.EXACT;
  }

  private static boolean is(@Nullable EnglishWord word, String expected) {
    return word != null && word.word().equals(expected);
  }
}
