// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Finds the cheapest way through two sequences within a band, and how sure each step of it is.
 *
 * <p>Dynamic programming over nodes (English passages done, Chinese passages done). Confidence is
 * the probability of the step when a way of cost c is held to be exp(−c / temperature) as likely as
 * a way of cost 0: forward–backward sums over the same nodes. Time and memory are those of the
 * band.
 */
final class BeadSearch {
  private static final int OMIT = 0;
  private static final int ADD = 1;
  private static final int FIRST_SHAPE = 2;

  /** The shape of two neighbours that changed places. */
  static final int[] CROSSED = {2, 2};

  /** No shape takes more passages of a side. */
  private static final int LONGEST = 5;

  /** Rows priced together. */
  private static final int CHUNK = 256;

  /** Ways that are this much less likely, as a logarithm, add nothing to a sum. */
  private static final double FAINT = 40;

  private final int[][] shapes;
  private final double temperature;

  /**
   * @param shapes numbers of English and Chinese passages of the steps that match, {1, 1} and so
   *     on; {@link #CROSSED} for neighbours that changed places
   * @param temperature of the confidence, in units of cost
   */
  BeadSearch(int[][] shapes, double temperature) {
    this.shapes = shapes;
    this.temperature = temperature;
  }

  List<Step> search(StepCost cost, Band band, int m) {
    Run run = new Run(band, m);
    run.price(cost, 0, band.rows());
    return run.steps();
  }

  /**
   * As {@link #search}, the steps priced in several threads where there are many rows.
   *
   * @param costs gives each thread its own; they must agree
   */
  List<Step> search(Supplier<? extends StepCost> costs, Band band, int m) {
    Run run = new Run(band, m);
    IntStream.range(0, (band.rows() + CHUNK - 1) / CHUNK)
        .parallel()
        .forEach(
            chunk -> {
              int from = chunk * CHUNK;
              run.price(costs.get(), from, Math.min(band.rows(), from + CHUNK));
            });
    return run.steps();
  }

  /**
   * One search: the costs of all steps by the node that they end in, and the best way to each node.
   */
  private final class Run {
    private final Band band;
    private final int n;
    private final int m;
    private final int kinds = shapes.length + FIRST_SHAPE;
    private final int[] sources = new int[kinds];
    private final int[] targets = new int[kinds];
    private final float[][] costs;
    private final double[][] best;
    private final byte[][] back;

    Run(Band band, int m) {
      this.band = band;
      this.n = band.rows() - 1;
      this.m = m;
      costs = new float[n + 1][];
      best = new double[n + 1][];
      back = new byte[n + 1][];
      for (int kind = 0; kind < kinds; kind++) {
        sources[kind] = kind == OMIT ? 1 : kind == ADD ? 0 : shapes[kind - FIRST_SHAPE][0];
        targets[kind] = kind == OMIT ? 0 : kind == ADD ? 1 : shapes[kind - FIRST_SHAPE][1];
      }
    }

    /** Prices the steps that end in rows {@code from} to {@code to}. */
    void price(StepCost cost, int from, int to) {
      for (int i = Math.max(0, from - LONGEST); i < to; i++) {
        if (i > 0) {
          cost.prepare(
              i - 1, Math.max(0, band.from(Math.max(0, i - 6))), band.to(Math.min(n, i + 6)));
        }
        if (i >= from) {
          price(cost, i);
        }
      }
    }

    private void price(StepCost cost, int i) {
      float[] row = new float[band.width(i) * kinds];
      Arrays.fill(row, StepCost.IMPOSSIBLE);
      for (int j = band.from(i); j <= band.to(i); j++) {
        int at = (j - band.from(i)) * kinds;
        for (int kind = 0; kind < kinds; kind++) {
          int i0 = i - sources[kind];
          int j0 = j - targets[kind];
          if (band.holds(i0, j0)) {
            row[at + kind] = price(cost, kind, i0, j0);
          }
        }
      }
      costs[i] = row;
    }

    private float price(StepCost cost, int kind, int i0, int j0) {
      return switch (kind) {
        case OMIT -> cost.omit(i0);
        case ADD -> cost.add(j0);
        default ->
            isCrossed(kind) ? cost.cross(i0, j0) : cost.match(i0, sources[kind], j0, targets[kind]);
      };
    }

    @SuppressWarnings("ReferenceEquality") // the shape of 2:2 that is not crossed is equal to it
    private boolean isCrossed(int kind) {
      return kind >= FIRST_SHAPE && shapes[kind - FIRST_SHAPE] == CROSSED;
    }

    private void walk(int i) {
      double[] row = new double[band.width(i)];
      byte[] from = new byte[row.length];
      Arrays.fill(row, Double.POSITIVE_INFINITY);
      best[i] = row;
      back[i] = from;
      if (i == 0) {
        row[0] = 0;
      }
      for (int at = 0; at < row.length; at++) {
        for (int kind = 0; kind < kinds; kind++) {
          float price = costs[i][at * kinds + kind];
          if (price < StepCost.IMPOSSIBLE) {
            int i0 = i - sources[kind];
            double total = best[i0][at + band.from(i) - targets[kind] - band.from(i0)] + price;
            if (total < row[at]) {
              row[at] = total;
              from[at] = (byte) kind;
            }
          }
        }
      }
    }

    List<Step> steps() {
      for (int i = 0; i <= n; i++) {
        walk(i);
      }
      double[][] forward = forward();
      double[][] backward = backward();
      double all = forward[n][m - band.from(n)];
      List<Step> steps = new ArrayList<>();
      int i = n;
      int j = m;
      while (i > 0 || j > 0) {
        int kind = back[i][j - band.from(i)];
        int i0 = i - sources[kind];
        int j0 = j - targets[kind];
        double way =
            forward[i0][j0 - band.from(i0)]
                - costs[i][(j - band.from(i)) * kinds + kind] / temperature
                + backward[i][j - band.from(i)];
        double confidence = Math.max(0, Math.min(1, Math.exp(way - all)));
        steps.add(new Step(i0, i - i0, j0, j - j0, confidence, isCrossed(kind)));
        i = i0;
        j = j0;
      }
      Collections.reverse(steps);
      return steps;
    }

    private double[][] forward() {
      double[][] sums = new double[n + 1][];
      double[] ways = new double[kinds];
      for (int i = 0; i <= n; i++) {
        sums[i] = new double[band.width(i)];
        for (int at = 0; at < sums[i].length; at++) {
          int count = 0;
          for (int kind = 0; kind < kinds; kind++) {
            float price = costs[i][at * kinds + kind];
            if (price < StepCost.IMPOSSIBLE) {
              int i0 = i - sources[kind];
              int at0 = at + band.from(i) - targets[kind] - band.from(i0);
              ways[count++] = sums[i0][at0] - price / temperature;
            }
          }
          sums[i][at] = i == 0 && at == 0 ? 0 : logSum(ways, count);
        }
      }
      return sums;
    }

    private double[][] backward() {
      double[][] sums = new double[n + 1][];
      double[] ways = new double[kinds];
      for (int i = n; i >= 0; i--) {
        sums[i] = new double[band.width(i)];
        for (int at = sums[i].length - 1; at >= 0; at--) {
          int count = 0;
          for (int kind = 0; kind < kinds; kind++) {
            int i1 = i + sources[kind];
            int j1 = at + band.from(i) + targets[kind];
            if (i1 <= n && band.holds(i1, j1)) {
              int at1 = j1 - band.from(i1);
              float price = costs[i1][at1 * kinds + kind];
              if (price < StepCost.IMPOSSIBLE) {
                ways[count++] = sums[i1][at1] - price / temperature;
              }
            }
          }
          boolean isEnd = i == n && at + band.from(i) == m;
          sums[i][at] = isEnd ? 0 : logSum(ways, count);
        }
      }
      return sums;
    }
  }

  private static double logSum(double[] values, int count) {
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < count; k++) {
      most = Math.max(most, values[k]);
    }
    if (most == Double.NEGATIVE_INFINITY) {
      return most;
    }
    double sum = 0;
    for (int k = 0; k < count; k++) {
      double less = values[k] - most;
      sum += less == 0 ? 1 : less < -FAINT ? 0 : Math.exp(less);
    }
    return sum == 1 ? most : most + Math.log(sum);
  }
}
