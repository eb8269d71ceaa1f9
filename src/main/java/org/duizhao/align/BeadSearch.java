// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

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
    return new Run(cost, band, m).steps();
  }

  /**
   * One search: the costs of all steps by the node that they end in, and the best way to each node.
   */
  private final class Run {
    private final Band band;
    private final int n;
    private final int m;
    private final int kinds = shapes.length + FIRST_SHAPE;
    private final float[][] costs;
    private final double[][] best;
    private final byte[][] back;

    Run(StepCost cost, Band band, int m) {
      this.band = band;
      this.n = band.rows() - 1;
      this.m = m;
      costs = new float[n + 1][];
      best = new double[n + 1][];
      back = new byte[n + 1][];
      for (int i = 0; i <= n; i++) {
        if (i > 0) {
          cost.prepare(
              i - 1, Math.max(0, band.from(Math.max(0, i - 6))), band.to(Math.min(n, i + 6)));
        }
        price(cost, i);
        walk(i);
      }
    }

    private int sourceOf(int kind) {
      return kind == OMIT ? 1 : kind == ADD ? 0 : shapes[kind - FIRST_SHAPE][0];
    }

    private int targetOf(int kind) {
      return kind == OMIT ? 0 : kind == ADD ? 1 : shapes[kind - FIRST_SHAPE][1];
    }

    private void price(StepCost cost, int i) {
      float[] row = new float[band.width(i) * kinds];
      Arrays.fill(row, StepCost.IMPOSSIBLE);
      for (int j = band.from(i); j <= band.to(i); j++) {
        int at = (j - band.from(i)) * kinds;
        for (int kind = 0; kind < kinds; kind++) {
          int i0 = i - sourceOf(kind);
          int j0 = j - targetOf(kind);
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
            isCrossed(kind)
                ? cost.cross(i0, j0)
                : cost.match(i0, sourceOf(kind), j0, targetOf(kind));
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
            int i0 = i - sourceOf(kind);
            double total = best[i0][at + band.from(i) - targetOf(kind) - band.from(i0)] + price;
            if (total < row[at]) {
              row[at] = total;
              from[at] = (byte) kind;
            }
          }
        }
      }
    }

    List<Step> steps() {
      double[][] forward = forward();
      double[][] backward = backward();
      double all = forward[n][m - band.from(n)];
      List<Step> steps = new ArrayList<>();
      int i = n;
      int j = m;
      while (i > 0 || j > 0) {
        int kind = back[i][j - band.from(i)];
        int i0 = i - sourceOf(kind);
        int j0 = j - targetOf(kind);
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
      for (int i = 0; i <= n; i++) {
        sums[i] = new double[band.width(i)];
        Arrays.fill(sums[i], Double.NEGATIVE_INFINITY);
        if (i == 0) {
          sums[0][0] = 0;
        }
        for (int at = 0; at < sums[i].length; at++) {
          for (int kind = 0; kind < kinds; kind++) {
            float price = costs[i][at * kinds + kind];
            if (price < StepCost.IMPOSSIBLE) {
              int i0 = i - sourceOf(kind);
              int at0 = at + band.from(i) - targetOf(kind) - band.from(i0);
              sums[i][at] = logSum(sums[i][at], sums[i0][at0] - price / temperature);
            }
          }
        }
      }
      return sums;
    }

    private double[][] backward() {
      double[][] sums = new double[n + 1][];
      for (int i = 0; i <= n; i++) {
        sums[i] = new double[band.width(i)];
        Arrays.fill(sums[i], Double.NEGATIVE_INFINITY);
      }
      sums[n][m - band.from(n)] = 0;
      for (int i = n; i >= 0; i--) {
        for (int at = sums[i].length - 1; at >= 0; at--) {
          for (int kind = 0; kind < kinds; kind++) {
            float price = costs[i][at * kinds + kind];
            if (price < StepCost.IMPOSSIBLE) {
              int i0 = i - sourceOf(kind);
              int at0 = at + band.from(i) - targetOf(kind) - band.from(i0);
              sums[i0][at0] = logSum(sums[i0][at0], sums[i][at] - price / temperature);
            }
          }
        }
      }
      return sums;
    }
  }

  private static double logSum(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return low == Double.NEGATIVE_INFINITY || high - low > 40
        ? high
        : high + Math.log1p(Math.exp(low - high));
  }
}
