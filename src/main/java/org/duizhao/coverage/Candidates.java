// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of one side that may be lost: the runs of tokens whose evidence sums up highest,
 * free ones and such as lie between borders.
 */
final class Candidates {
  private static final int MOST = 10;
  private static final int MOST_UNITS = 10;
  private static final int LEAST_TOKENS = 3;
  private static final double SAME = 0.99;

  private Candidates() {}

  /**
   * Tokens from {@code from} to {@code to}, exclusive.
   *
   * @param sum of the tokens' log ratios
   */
  record Run(int from, int to, double sum) {
    int length() {
      return to - from;
    }

    /** Tokens that both hold, as a share of those that either holds. */
    double overlap(int otherFrom, int otherTo) {
      int both = Math.min(to, otherTo) - Math.max(from, otherFrom);
      return both <= 0 ? 0 : (double) both / (length() + otherTo - otherFrom - both);
    }
  }

  static List<Run> of(Evidence evidence) {
    List<Run> runs = new ArrayList<>();
    int m = evidence.count();
    Run best = heaviest(evidence, 0, m);
    if (best == null) {
      return runs;
    }
    add(runs, best);
    Run before = heaviest(evidence, 0, best.from);
    Run after = heaviest(evidence, best.to, m);
    Run second = before == null || after != null && after.sum > before.sum ? after : before;
    if (second != null) {
      add(runs, second);
    }
    List<Run> bordered = bordered(evidence);
    bordered.sort(
        Comparator.comparingDouble(Run::sum)
            .reversed()
            .thenComparingInt(Run::from)
            .thenComparingInt(Run::to));
    for (int i = 0; i < bordered.size() && runs.size() < MOST; i++) {
      add(runs, bordered.get(i));
    }
    return runs;
  }

  private static void add(List<Run> runs, Run run) {
    boolean known = runs.stream().anyMatch(other -> other.overlap(run.from, run.to) > SAME);
    if (!known && run.length() >= LEAST_TOKENS) {
      runs.add(run);
    }
  }

  /** The run with the largest sum, or null where no token speaks for being lost. */
  static @Nullable Run heaviest(Evidence evidence, int from, int to) {
    Run best = null;
    double most = 0;
    double sum = 0;
    int start = from;
    for (int i = from; i < to; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += evidence.ratio[i];
      if (sum > most) {
        most = sum;
        best = new Run(start, i + 1, sum);
      }
    }
    return best;
  }

  private static List<Run> bordered(Evidence evidence) {
    byte[] borders = evidence.side.borders;
    byte least = evidence.side.isEnglish ? Borders.PHRASE : Borders.CLAUSE;
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < borders.length; i++) {
      if (borders[i] >= least) {
        places.add(i);
      }
    }
    List<Run> runs = new ArrayList<>();
    for (int s = 0; s < places.size(); s++) {
      int from = places.get(s);
      for (int e = s + 1; e < places.size() && e <= s + MOST_UNITS; e++) {
        int to = places.get(e);
        double sum = evidence.ratioSum(from, to);
        if (sum > 0 && to - from >= LEAST_TOKENS) {
          runs.add(new Run(from, to, sum));
        }
      }
    }
    return runs;
  }
}
