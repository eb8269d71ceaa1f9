// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

/**
 * The numbers of a {@link BeadModel}: a scale a feature, a bias a type, a weight a group and
 * feature, and two weights a group for what the documents are like.
 */
final class BeadWeights {
  static final int TYPES = BeadType.ALL.size();
  private static final int GROUPS = BeadType.Group.values().length;
  private static final int CONTEXT = 2;

  /** Number of free parameters. */
  static final int COUNT = TYPES + GROUPS * (BeadFeatures.COUNT + CONTEXT);

  private final float[] scales;
  private final double[] values;

  BeadWeights(float[] scales, double[] values) {
    if (scales.length != BeadFeatures.COUNT || values.length != COUNT) {
      throw new IllegalArgumentException(scales.length + " scales, " + values.length + " weights");
    }
    this.scales = scales.clone();
    this.values = values.clone();
  }

  static int bias(int type) {
    return type;
  }

  static int weight(BeadType.Group group, int feature) {
    return TYPES + group.index() * (BeadFeatures.COUNT + CONTEXT) + feature;
  }

  /** How much of the penalty a weight gets: biases, and what texts are like, may be large. */
  static double share(int weight) {
    if (weight < TYPES) {
      return 0.1;
    }
    return (weight - TYPES) % (BeadFeatures.COUNT + CONTEXT) < BeadFeatures.COUNT ? 1 : 0.01;
  }

  /** Log scores of all beads. */
  double[] scores(ChainFeatures chain) {
    BeadLattice lattice = chain.lattice();
    float[] features = chain.values();
    double[] scores = new double[lattice.beads()];
    double[] scaled = values.clone();
    for (BeadType.Group group : BeadType.Group.values()) {
      for (int k = 0; k < BeadFeatures.COUNT; k++) {
        scaled[weight(group, k)] *= scales[k];
      }
    }
    for (int bead = 0; bead < scores.length; bead++) {
      BeadType type = lattice.type(bead);
      int at = weight(type.group(), 0);
      int row = bead * BeadFeatures.COUNT;
      double sum = dot(scaled, at, features, row);
      sum += values[at + BeadFeatures.COUNT] * chain.kind().literalness();
      sum += values[at + BeadFeatures.COUNT + 1] * chain.kind().oneToOne();
      scores[bead] = values[bias(lattice.typeIndex(bead))] + sum * type.size() / 2.0;
    }
    return scores;
  }

  /** Four sums side by side, which a processor adds up at the same time. */
  private static double dot(double[] weights, int at, float[] features, int row) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    for (int k = 0; k < BeadFeatures.COUNT; k += 4) {
      a += weights[at + k] * features[row + k];
      b += weights[at + k + 1] * features[row + k + 1];
      c += weights[at + k + 2] * features[row + k + 2];
      d += weights[at + k + 3] * features[row + k + 3];
    }
    return a + b + c + d;
  }

  /** Adds {@code amount} times the derivative of a bead's score by the weights. */
  void addGradient(ChainFeatures chain, int bead, double amount, double[] gradient) {
    BeadType type = chain.lattice().type(bead);
    int at = weight(type.group(), 0);
    int row = bead * BeadFeatures.COUNT;
    double part = amount * type.size() / 2.0;
    for (int k = 0; k < BeadFeatures.COUNT; k++) {
      gradient[at + k] += part * scales[k] * chain.values()[row + k];
    }
    gradient[at + BeadFeatures.COUNT] += part * chain.kind().literalness();
    gradient[at + BeadFeatures.COUNT + 1] += part * chain.kind().oneToOne();
    gradient[bias(chain.lattice().typeIndex(bead))] += amount;
  }

  float[] scales() {
    return scales.clone();
  }

  double[] values() {
    return values.clone();
  }
}
