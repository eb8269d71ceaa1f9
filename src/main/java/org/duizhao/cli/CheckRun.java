// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.List;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Finding;
import org.duizhao.model.Model;
import org.duizhao.suppress.Suppressions;

/**
 * What every run of {@code check} has, whatever it checks.
 *
 * @param suppressions what is known already
 * @param minConfidence of the findings that are told, 0 to 1
 * @param pages how HTML reports are made
 */
record CheckRun(
    Model model,
    Suppressions suppressions,
    double minConfidence,
    PageOptions pages,
    Terminal terminal) {

  /** What is told of a document's result. */
  CheckResult told(CheckResult result) {
    return suppressions.apply(result).atLeast(minConfidence);
  }

  /** What is told of a pair, of which its comments are heard already. */
  CheckedPair told(CheckedPair pair) {
    return suppressions.apply(pair).only(found -> found.issue().confidence() >= minConfidence);
  }

  /** What is told of a unit's findings. */
  List<Finding> told(List<Finding> findings) {
    return suppressions.apply(findings).stream()
        .filter(found -> found.issue().confidence() >= minConfidence)
        .toList();
  }
}
