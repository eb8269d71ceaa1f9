// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import org.duizhao.issue.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a pair, or of many taken together.
 *
 * @param state the worst of them: "stop", "look" or "safe"
 */
record Sum(
    int pairs,
    String state,
    Tally tally,
    Overview.Coverage coverage,
    Penalty penalty,
    IndexPage.Trend trend) {
  static final Sum NOTHING =
      new Sum(
          0,
          "safe",
          Tally.NOTHING,
          new Overview.Coverage(0, 0, 0),
          Penalty.NONE,
          IndexPage.Trend.NONE);

  Sum plus(Sum other) {
    return new Sum(
        pairs + other.pairs,
        worse(state, other.state),
        tally.plus(other.tally),
        coverage.plus(other.coverage),
        penalty.plus(other.penalty),
        trend.plus(other.trend));
  }

  private static String worse(String one, String other) {
    if (one.equals("stop") || other.equals("stop")) {
      return "stop";
    }
    return one.equals("look") ? one : other;
  }

  IndexPage.Line line(String name, @Nullable String page) {
    return new IndexPage.Line(name, page, state, pairs, tally, coverage, penalty.toString(), trend);
  }
}
