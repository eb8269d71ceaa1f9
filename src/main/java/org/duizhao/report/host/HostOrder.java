// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import java.util.Comparator;
import java.util.List;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;

/** The order over a whole run for hosts that show only so many issues. */
final class HostOrder {
  private HostOrder() {}

  /** Most severe first, then surest, then by path and place. */
  static List<Finding> worstFirst(List<Finding> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing(
                Finding::issue,
                Comparator.comparing(Issue::severity)
                    .thenComparing(Issue::confidence)
                    .reversed()
                    .thenComparing(issue -> HostPlace.of(issue).path())
                    .thenComparing(Issue.MOST_SEVERE_FIRST)))
        .toList();
  }
}
