// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.duizhao.drift.Basis;
import org.duizhao.drift.PairStatus;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Suppressed;

/** Sets apart the findings that a change of the English has brought in. */
final class Drifted {
  private Drifted() {}

  /** Those of the drifted findings that are told, with the reason why they are not. */
  static List<Suppressed> of(PairStatus status, List<Finding> told, Collection<Finding> drifted) {
    Set<Issue> apart = issues(drifted);
    Basis basis = status.basis();
    String reason =
        basis == null
            ? "the English has changed since it was translated"
            : "the English has changed since "
                + basis.revision().shortCommit()
                + " of "
                + basis.revision().date()
                + ", which is what was translated";
    return told.stream()
        .filter(finding -> apart.contains(finding.issue()))
        .map(finding -> new Suppressed(finding, Suppressed.By.DRIFT, reason))
        .toList();
  }

  /** The findings that are not drifted. */
  static List<Finding> without(List<Finding> told, Collection<Finding> drifted) {
    Set<Issue> apart = issues(drifted);
    return told.stream().filter(finding -> !apart.contains(finding.issue())).toList();
  }

  private static Set<Issue> issues(Collection<Finding> findings) {
    Set<Issue> issues = Collections.newSetFromMap(new IdentityHashMap<>());
    findings.forEach(finding -> issues.add(finding.issue()));
    return issues;
  }
}
