// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.Arrays;
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

  /** The figures in a line, without the trend; {@link #read} reads it. */
  String line() {
    return String.join(
        " ",
        state,
        String.valueOf(tally.critical()),
        String.valueOf(tally.major()),
        String.valueOf(tally.minor()),
        String.valueOf(tally.neutral()),
        String.valueOf(coverage.covered()),
        String.valueOf(coverage.weak()),
        String.valueOf(coverage.missing()),
        String.valueOf(penalty.points()),
        String.valueOf(penalty.characters()));
  }

  /** The figures of a pair; null when the line says no such thing. */
  static @Nullable Sum read(String line, IndexPage.Trend trend) {
    String[] words = line.split(" ", -1);
    if (words.length != 10) {
      return null;
    }
    try {
      long[] numbers = Arrays.stream(words).skip(1).mapToLong(Long::parseLong).toArray();
      return new Sum(
          1,
          words[0],
          new Tally(numbers[0], numbers[1], numbers[2], numbers[3]),
          new Overview.Coverage((int) numbers[4], (int) numbers[5], (int) numbers[6]),
          new Penalty(numbers[7], numbers[8]),
          trend);
    } catch (NumberFormatException e) {
      return null;
    }
  }

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
