// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.duizhao.issue.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * Reports each defect once. An issue that says a whole stretch is missing, added or untranslated
 * explains every other issue inside that stretch: where the sentence "It needs 12 GB." is missing,
 * the 12 needs no issue of its own, unless it is the surer one.
 */
final class Overlaps {
  private static final Set<IssueType> WHOLE =
      EnumSet.of(IssueType.OMISSION, IssueType.ADDITION, IssueType.UNTRANSLATED);

  private Overlaps() {}

  /**
   * @param issues most severe first
   */
  static List<Issue> resolved(List<Issue> issues) {
    List<Issue> kept = new ArrayList<>(new LinkedHashSet<>(issues));
    List<Issue> wholes = kept.stream().filter(issue -> WHOLE.contains(issue.type())).toList();
    kept.removeIf(issue -> wholes.stream().anyMatch(whole -> explains(whole, issue)));
    return kept;
  }

  private static boolean explains(Issue whole, Issue issue) {
    if (whole.check().equals(issue.check()) || !sameUnit(whole, issue)) {
      return false;
    }
    boolean rivals = WHOLE.contains(issue.type());
    if (!rivals && whole.confidence() < issue.confidence()) {
      return false;
    }
    if (rivals && Issue.MOST_SEVERE_FIRST.compare(whole, issue) > 0) {
      return false;
    }
    return holds(whole.source(), issue.source()) || holds(whole.target(), issue.target());
  }

  private static boolean sameUnit(Issue one, Issue other) {
    String unit = one.unit();
    return unit == null ? other.unit() == null : unit.equals(other.unit());
  }

  private static boolean holds(@Nullable Excerpt outer, @Nullable Excerpt inner) {
    return outer != null
        && inner != null
        && !outer.place().isEmpty()
        && !inner.place().isEmpty()
        && outer.file().path().equals(inner.file().path())
        && outer.place().contains(inner.place());
  }
}
