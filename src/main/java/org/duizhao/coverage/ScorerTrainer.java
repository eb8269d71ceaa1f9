// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits a {@link SpanScorer} to candidates that are known to be lost or sound, by logistic
 * regression with a small hidden layer; Kingma and Ba, "Adam" (2015). Deterministic.
 */
final class ScorerTrainer {
  private static final int BATCH = 64;
  private static final double STEP = 0.003;
  private static final double DECAY = 1e-5;
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;

  private final int units;
  private final int epochs;
  private final long seed;

  ScorerTrainer(int units, int epochs, long seed) {
    this.units = units;
    this.epochs = epochs;
    this.seed = seed;
  }

  /**
   * A candidate to learn from.
   *
   * @param lost whether it is
   * @param weight how much it counts
   */
  record Example(float[] features, boolean lost, float weight) {}

  /**
   * @param features number of features of each example
   */
  SpanScorer train(List<Example> examples, int features) {
    SpanScorer scale = scale(examples, features);
    float[][] rows = new float[examples.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = scale.standardised(examples.get(i).features);
    }
    Fit fit = new Fit(scale.means().length);
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = new int[rows.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      double step = STEP * (1 - 0.9 * epoch / epochs);
      for (int at = 0; at < order.length; at++) {
        Example example = examples.get(order[at]);
        fit.add(rows[order[at]], example.lost, example.weight);
        if (at % BATCH == BATCH - 1 || at == order.length - 1) {
          fit.step(step);
        }
      }
    }
    return fit.scorer(scale);
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }

  private static SpanScorer scale(List<Example> examples, int n) {
    double[] sums = new double[n];
    double[] squares = new double[n];
    double all = 0;
    for (Example example : examples) {
      all += example.weight;
      for (int i = 0; i < n; i++) {
        double value = example.features[i];
        sums[i] += example.weight * value;
        squares[i] += example.weight * value * value;
      }
    }
    float[] means = new float[n];
    float[] scales = new float[n];
    for (int i = 0; i < n; i++) {
      double mean = sums[i] / Math.max(1e-9, all);
      double variance = Math.max(1e-6, squares[i] / Math.max(1e-9, all) - mean * mean);
      means[i] = (float) mean;
      scales[i] = (float) (1 / Math.sqrt(variance));
    }
    return new SpanScorer(means, scales, new float[n + 1], new float[0][]);
  }

  /** All weights in one array: the linear layer with its intercept, then unit by unit. */
  private final class Fit {
    private final int n;
    private final double[] weights;
    private final double[] gradient;
    private final double[] first;
    private final double[] second;
    private final double[] activations = new double[units];
    private int steps;

    Fit(int n) {
      this.n = n;
      int size = n + 1 + units * (n + 2);
      weights = new double[size];
      gradient = new double[size];
      first = new double[size];
      second = new double[size];
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = n + 1; i < size; i++) {
        weights[i] = (random.nextDouble() - 0.5) * 0.6 / Math.sqrt(n);
      }
    }

    void add(float[] x, boolean lost, float weight) {
      double sum = weights[n];
      for (int i = 0; i < n; i++) {
        sum += weights[i] * x[i];
      }
      for (int u = 0; u < units; u++) {
        int base = n + 1 + u * (n + 2);
        double in = weights[base + n];
        for (int i = 0; i < n; i++) {
          in += weights[base + i] * x[i];
        }
        activations[u] = Math.tanh(in);
        sum += weights[base + n + 1] * activations[u];
      }
      double error = (1 / (1 + Math.exp(-sum)) - (lost ? 1 : 0)) * weight;
      for (int i = 0; i < n; i++) {
        gradient[i] += error * x[i];
      }
      gradient[n] += error;
      for (int u = 0; u < units; u++) {
        int base = n + 1 + u * (n + 2);
        double a = activations[u];
        double back = error * weights[base + n + 1] * (1 - a * a);
        for (int i = 0; i < n; i++) {
          gradient[base + i] += back * x[i];
        }
        gradient[base + n] += back;
        gradient[base + n + 1] += error * a;
      }
    }

    void step(double size) {
      steps++;
      double firstScale = 1 / (1 - Math.pow(FIRST, steps));
      double secondScale = 1 / (1 - Math.pow(SECOND, steps));
      for (int i = 0; i < weights.length; i++) {
        double g = gradient[i] / BATCH + DECAY * weights[i];
        first[i] = FIRST * first[i] + (1 - FIRST) * g;
        second[i] = SECOND * second[i] + (1 - SECOND) * g * g;
        double move = first[i] * firstScale / (Math.sqrt(second[i] * secondScale) + 1e-8);
        weights[i] -= size * move;
        gradient[i] = 0;
      }
    }

    SpanScorer scorer(SpanScorer scale) {
      float[] linear = new float[n + 1];
      for (int i = 0; i <= n; i++) {
        linear[i] = (float) weights[i];
      }
      float[][] hidden = new float[units][n + 2];
      for (int u = 0; u < units; u++) {
        for (int i = 0; i < n + 2; i++) {
          hidden[u][i] = (float) weights[n + 1 + u * (n + 2) + i];
        }
      }
      return new SpanScorer(scale.means(), scale.scales(), linear, hidden);
    }
  }
}
