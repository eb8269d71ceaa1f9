// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns which words beside "they" speak for people and which for things, from translations: "young
 * people … they" / 他们 and "the files … they" / 它们. Naive Bayes with one added to each count.
 */
public final class PronounCounter {
  private static final int LEAST_COUNT = 8;
  private static final double LEAST_WEIGHT = 0.4;

  private final Map<String, int[]> counts = new HashMap<>();
  private final int[] texts = new int[2];

  /** Adds a translation; those that have both pronouns or none say nothing. */
  public void add(String english, String chinese) {
    boolean things = chinese.contains("它们");
    boolean people = chinese.contains("他们") || chinese.contains("她们");
    if (things == people) {
      return;
    }
    int kind = things ? 1 : 0;
    boolean any = false;
    for (String word : PeopleOrThings.near(english)) {
      counts.computeIfAbsent(word, key -> new int[2])[kind]++;
      any = true;
    }
    texts[kind] += any ? 1 : 0;
  }

  /** How many translations speak of people and of things. */
  public String examples() {
    return texts[0] + " of people, " + texts[1] + " of things";
  }

  /** Lines of a word, a tab and ln of the odds that it gives to things, in order of the words. */
  public String weights() {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(counts)
        .forEach(
            (word, count) -> {
              double weight = share(count, 1) - share(count, 0);
              if (count[0] + count[1] >= LEAST_COUNT && Math.abs(weight) >= LEAST_WEIGHT) {
                lines.append(String.format(Locale.ROOT, "%s\t%.2f\n", word, weight));
              }
            });
    return lines.toString();
  }

  private double share(int[] count, int kind) {
    return Math.log((count[kind] + 1.0) / (texts[kind] + 2.0));
  }
}
