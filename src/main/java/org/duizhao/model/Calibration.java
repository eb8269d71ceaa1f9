// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.List;

/**
 * Turns what a bead model says of a bead into how often such beads are right: a straight line
 * between log odds, as in Platt, "Probabilistic outputs for support vector machines" (1999).
 *
 * <p>Where beads that it gives 0.9 are right in 80 of 100 cases, 0.9 becomes 0.8. The order of
 * beads stays as it is.
 *
 * @param slope of the line, above 0; 1 leaves the spread as it is
 * @param intercept log odds at a probability of one half; 0 leaves them
 */
record Calibration(double slope, double intercept) {
  /** Says what it is told. */
  static final Calibration NONE = new Calibration(1, 0);

  private static final double EDGE = 1e-6;
  private static final int ROUNDS = 50;
  private static final double SHORTEST = 1e-6;
  private static final double FLATTEST = 0.05;

  /** A few beads tell nothing: so much they are pulled towards {@link #NONE}. */
  private static final double PRIOR = 5;

  Calibration {
    if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(intercept)) {
      throw new IllegalArgumentException("slope " + slope + ", intercept " + intercept);
    }
  }

  /**
   * What came of a bead.
   *
   * @param said the probability that the model gave it
   * @param isRight whether it is in the gold
   * @param weight what it counts
   */
  record Outcome(double said, boolean isRight, double weight) {}

  /** The line under which the outcomes are likeliest: Newton's method with halved steps. */
  static Calibration of(List<Outcome> outcomes) {
    Calibration best = NONE;
    double loss = best.loss(outcomes);
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = best.step(outcomes);
      double length = 1;
      Calibration next = best.moved(step, length);
      while (length > SHORTEST && next.loss(outcomes) > loss) {
        length /= 2;
        next = best.moved(step, length);
      }
      double reached = next.loss(outcomes);
      if (reached >= loss) {
        return best;
      }
      best = next;
      loss = reached;
    }
    return best;
  }

  private Calibration moved(double[] step, double length) {
    return new Calibration(
        Math.max(FLATTEST, slope - length * step[0]), intercept - length * step[1]);
  }

  /** Minus the log likelihood of the outcomes, and of the line itself before any was seen. */
  private double loss(List<Outcome> outcomes) {
    double sum = PRIOR / 2 * ((slope - 1) * (slope - 1) + intercept * intercept);
    for (Outcome outcome : outcomes) {
      double odds = slope * logOdds(outcome.said) + intercept;
      double against = outcome.isRight ? -odds : odds;
      sum += outcome.weight * (Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(odds))));
    }
    return sum;
  }

  /** The inverse of the second derivatives of the loss times the first ones. */
  private double[] step(List<Outcome> outcomes) {
    double[] first = {PRIOR * (slope - 1), PRIOR * intercept};
    double[] second = {PRIOR, 0, PRIOR};
    for (Outcome outcome : outcomes) {
      double x = logOdds(outcome.said);
      double p = of(outcome.said);
      double error = outcome.weight * (p - (outcome.isRight ? 1 : 0));
      double bend = outcome.weight * p * (1 - p);
      first[0] += error * x;
      first[1] += error;
      second[0] += bend * x * x;
      second[1] += bend * x;
      second[2] += bend;
    }
    double determinant = second[0] * second[2] - second[1] * second[1];
    return new double[] {
      (second[2] * first[0] - second[1] * first[1]) / determinant,
      (second[0] * first[1] - second[1] * first[0]) / determinant
    };
  }

  private static double logOdds(double p) {
    double inside = Math.max(EDGE, Math.min(1 - EDGE, p));
    return Math.log(inside / (1 - inside));
  }

  /** How often a bead is right that the model gives this probability. */
  double of(double said) {
    return 1 / (1 + Math.exp(-slope * logOdds(said) - intercept));
  }
}
