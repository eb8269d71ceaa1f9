// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.PlacedFinding;
import org.jspecify.annotations.Nullable;

/**
 * What a change has brought in: the findings after it that were not there before.
 *
 * <p>A finding was there when one with its fingerprint was, in whatever file, so that paragraphs
 * and files may move; or when the same check said the same of the same words of the same file and
 * says it no more: then the sentence around an old finding was edited. Each finding before answers
 * for one after, so a copy of an old defect is new.
 */
public final class Introduced {
  private final Map<String, Integer> fingerprints = new HashMap<>();
  private final Map<List<String>, Integer> sayings = new HashMap<>();

  private Introduced(List<CheckedPair> before) {
    for (CheckedPair pair : before) {
      for (Finding finding : pair.findings()) {
        fingerprints.merge(finding.fingerprint(), 1, Integer::sum);
        sayings.merge(saying(pair, finding), 1, Integer::sum);
      }
    }
  }

  /**
   * The pairs after the change, each with what is new in it.
   *
   * @param before the pairs that the change has touched, as they were
   * @param after the same as they are now
   */
  public static List<CheckedPair> among(List<CheckedPair> before, List<CheckedPair> after) {
    Introduced change = new Introduced(before);
    List<CheckedPair> left = new ArrayList<>();
    for (CheckedPair pair : after) {
      left.add(change.without(pair, change::isSame));
    }
    List<CheckedPair> introduced = new ArrayList<>();
    for (CheckedPair pair : left) {
      introduced.add(change.without(pair, change::saysTheSame));
    }
    return introduced;
  }

  private interface Test {
    boolean holds(CheckedPair pair, Finding finding);
  }

  private CheckedPair without(CheckedPair pair, Test old) {
    List<PlacedFinding> kept = new ArrayList<>();
    for (PlacedFinding placed : pair.placed()) {
      if (!old.holds(pair, placed.finding())) {
        kept.add(placed);
      }
    }
    return new CheckedPair(pair.facts(), kept, pair.suppressed(), pair.problems());
  }

  private boolean isSame(CheckedPair pair, Finding finding) {
    boolean same = takeOne(fingerprints, finding.fingerprint());
    if (same) {
      takeOne(sayings, saying(pair, finding));
    }
    return same;
  }

  private boolean saysTheSame(CheckedPair pair, Finding finding) {
    return takeOne(sayings, saying(pair, finding));
  }

  private static <K> boolean takeOne(Map<K, Integer> counts, K key) {
    int count = counts.getOrDefault(key, 0);
    if (count > 0) {
      counts.put(key, count - 1);
    }
    return count > 0;
  }

  private static List<String> saying(CheckedPair pair, Finding finding) {
    Issue issue = finding.issue();
    return List.of(
        pair.facts().target().path(),
        issue.check(),
        issue.message(),
        words(issue.source()),
        words(issue.target()));
  }

  private static String words(@Nullable Excerpt excerpt) {
    return excerpt == null ? "" : excerpt.text();
  }
}
