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
 * @param telling what is told of the rest
 * @param stats of this run
 */
record CheckRun(
    Model model, Suppressions suppressions, Telling telling, RunStats stats, Terminal terminal) {

  /** What is told of a document's result. */
  CheckResult told(CheckResult result) {
    return suppressions.apply(result).atLeast(telling.minConfidence());
  }

  /** What is told of a pair, of which its comments are heard already. */
  CheckedPair told(CheckedPair pair) {
    return suppressions
        .apply(pair)
        .only(found -> found.issue().confidence() >= telling.minConfidence());
  }

  /**
   * What is told of a unit's findings.
   *
   * @param path of the file that holds the unit
   */
  List<Finding> told(String path, List<Finding> findings) {
    return suppressions.apply(path, findings).stream()
        .filter(found -> found.issue().confidence() >= telling.minConfidence())
        .toList();
  }

  /** What of a told result is shown; says how much is not. */
  CheckResult shown(CheckResult result) {
    int all = result.findings().size();
    if (all <= telling.mostFindings()) {
      return result;
    }
    hideRest(all);
    List<Finding> first = List.copyOf(result.findings().subList(0, telling.mostFindings()));
    return result.only(first::contains);
  }

  /** Says that issues are not shown. */
  void hideRest(long all) {
    int shown = telling.mostFindings();
    terminal.hint(
        shown
            + " of "
            + all
            + (shown == 1 ? " issues is" : " issues are")
            + " shown; all count, and without --max-findings all are shown");
  }
}
