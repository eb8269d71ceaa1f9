// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Severity;

/**
 * Issues found in published translations, and a sample of them to be read: as many of a rare check
 * as of a common one, drawn by a seed.
 */
public final class FlagSample {
  private final Severity least;
  private final Map<String, List<Flag>> byCheck = new TreeMap<>();

  /**
   * @param least issues below are passed over
   */
  public FlagSample(Severity least) {
    this.least = least;
  }

  /**
   * An issue and where it was found.
   *
   * @param article its id
   */
  public record Flag(String article, Finding finding) {}

  /** Adds what was found in an article. */
  public void add(String article, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.issue().severity().compareTo(least) >= 0) {
        byCheck
            .computeIfAbsent(finding.issue().check(), check -> new ArrayList<>())
            .add(new Flag(article, finding));
      }
    }
  }

  /** The number of issues of each check, by its id. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    byCheck.forEach((check, flags) -> counts.put(check, flags.size()));
    return counts;
  }

  /**
   * The sample, check by check: rounds over the checks, one issue of each a round, until there are
   * enough.
   *
   * @param size of the sample, if there are as many
   */
  public List<Flag> drawn(int size, long seed) {
    Map<String, List<Flag>> shuffled = new TreeMap<>();
    int longest = 0;
    for (Map.Entry<String, List<Flag>> entry : byCheck.entrySet()) {
      List<Flag> flags = new ArrayList<>(entry.getValue());
      Collections.shuffle(flags, new Random(seed * 1_000_003 + entry.getKey().hashCode()));
      shuffled.put(entry.getKey(), flags);
      longest = Math.max(longest, flags.size());
    }
    Map<String, Integer> taken = new TreeMap<>();
    int left = size;
    for (int round = 0; round < longest && left > 0; round++) {
      for (Map.Entry<String, List<Flag>> entry : shuffled.entrySet()) {
        if (round < entry.getValue().size() && left > 0) {
          taken.merge(entry.getKey(), 1, Integer::sum);
          left--;
        }
      }
    }
    List<Flag> drawn = new ArrayList<>();
    taken.forEach(
        (check, n) -> drawn.addAll(shuffled.getOrDefault(check, List.of()).subList(0, n)));
    return drawn;
  }
}
