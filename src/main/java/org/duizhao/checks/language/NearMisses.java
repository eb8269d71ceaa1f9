// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.Collection;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Which word of a text another word is most likely a misspelling of: "sleftest" of "selftest", with
 * one letter or a pair of neighbours wrong in short words, two letters in long ones. Inflections of
 * one word are none of another.
 */
final class NearMisses {
  /** Shorter words are too near to one another. */
  static final int SHORTEST = 4;

  private static final int LONG = 7;
  private static final int LONGEST = 60;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

  private static final Set<String> ENDINGS =
      Set.of("s", "es", "d", "ed", "r", "er", "ing", "ly", "n", "y", "al", "'s");

  /** After a final e or y was dropped. */
  private static final Set<String> JOINED_ENDINGS =
      Set.of("ing", "ed", "ies", "ied", "er", "ion", "or", "able");

  private NearMisses() {}

  /**
   * The nearest of {@code candidates}, null when none is near enough.
   *
   * @param word in lower case, as the candidates
   */
  static @Nullable String nearest(String word, Collection<String> candidates) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int shorter = Math.min(word.length(), candidate.length());
      if (shorter < SHORTEST || word.length() > LONGEST || candidate.length() > LONGEST) {
        continue;
      }
      int distance = distance(word, candidate);
      boolean near = distance > 0 && distance <= (shorter < LONG ? 1 : 2);
      if (near && distance < least && !areForms(word, candidate)) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** Letters to add, drop or change, two exchanged neighbours being one; large when over 2. */
  static int distance(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    if (isExchange(one, other)) {
      return 1;
    }
    int distance = DISTANCE.apply(one, other);
    return distance < 0 ? Integer.MAX_VALUE : distance;
  }

  private static boolean isExchange(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int i = 0;
    while (i < one.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i + 1 < one.length()
        && one.charAt(i) == other.charAt(i + 1)
        && one.charAt(i + 1) == other.charAt(i)
        && one.startsWith(other.substring(i + 2), i + 2);
  }

  /** Whether the two are forms of one word: "file" and "files", "merge" and "merging". */
  static boolean areForms(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (longer.startsWith(shorter)) {
      return ENDINGS.contains(longer.substring(shorter.length()));
    }
    int stem = shorter.length() - 1;
    char last = shorter.charAt(stem);
    return (last == 'e' || last == 'y')
        && longer.startsWith(shorter.substring(0, stem))
        && JOINED_ENDINGS.contains(longer.substring(stem));
  }
}
