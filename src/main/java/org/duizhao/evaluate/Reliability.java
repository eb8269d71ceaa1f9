// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a confidence means what it says: beads by what was said of them, and how many were right.
 *
 * <p>Of ten beads said to be right with 0.8, eight should be. The expected calibration error is the
 * mean distance between what was said and what came true, bin by bin and weighted by beads (Naeini
 * and others, "Obtaining well calibrated probabilities using Bayesian binning", 2015); the Brier
 * score is the mean square of the distance, bead by bead.
 */
public final class Reliability {
  private static final double[] EDGES = {0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995};

  private final int[] beads = new int[EDGES.length];
  private final int[] right = new int[EDGES.length];
  private final double[] said = new double[EDGES.length];
  private double squares;

  /**
   * Beads of like confidence.
   *
   * @param from least confidence, which the bin before ends at
   * @param beads how many, at least 1
   * @param said their mean confidence
   * @param right the share of them that is right
   */
  public record Bin(double from, int beads, double said, double right) {}

  /**
   * Adds a bead.
   *
   * @param confidence 0 to 1
   */
  public void add(double confidence, boolean isRight) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    int bin = EDGES.length - 1;
    while (EDGES[bin] > confidence) {
      bin--;
    }
    beads[bin]++;
    said[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
    double error = confidence - (isRight ? 1 : 0);
    squares += error * error;
  }

  /** The bins that hold beads, least sure first. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < EDGES.length; i++) {
      if (beads[i] > 0) {
        bins.add(new Bin(EDGES[i], beads[i], said[i] / beads[i], (double) right[i] / beads[i]));
      }
    }
    return bins;
  }

  public int beads() {
    int sum = 0;
    for (int count : beads) {
      sum += count;
    }
    return sum;
  }

  /** Expected calibration error, 0 to 1; 0 without beads. */
  public double expectedError() {
    double sum = 0;
    for (int i = 0; i < EDGES.length; i++) {
      sum += Math.abs(said[i] - right[i]);
    }
    return sum / Math.max(1, beads());
  }

  /** Brier score, 0 to 1; 0 without beads. */
  public double brier() {
    return squares / Math.max(1, beads());
  }
}
