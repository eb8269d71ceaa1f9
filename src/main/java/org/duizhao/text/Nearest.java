// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds what the user may have meant: for {@code numbr-mismatch} it is {@code number-mismatch}. */
public final class Nearest {
  private static final double CLOSE = 0.75;
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private Nearest() {}

  /** The closest of the valid words, if one is close. */
  public static Optional<String> to(String word, Collection<String> valid) {
    String lower = word.toLowerCase(Locale.ROOT);
    return valid.stream()
        .filter(name -> SIMILARITY.apply(lower, name) >= CLOSE)
        .max(Comparator.comparing(name -> SIMILARITY.apply(lower, name)));
  }

  /** {@code unknown check 'numbr-mismatch'; did you mean number-mismatch?} or a list of all. */
  public static String unknown(String kind, String word, Collection<String> valid) {
    String hint =
        to(word, valid)
            .map(name -> "did you mean " + name + "?")
            .orElseGet(() -> "expected one of " + String.join(", ", valid));
    return "unknown " + kind + " '" + word + "'; " + hint;
  }
}
