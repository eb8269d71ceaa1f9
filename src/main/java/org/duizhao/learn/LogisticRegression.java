// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.learn;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns how to tell a yes from a no: logistic regression with a penalty on the squared weights,
 * fitted by L-BFGS. Both answers weigh the same, whatever their numbers. The same examples in the
 * same order give the same weights.
 */
public final class LogisticRegression {
  private static final int MEMORY = 15;
  private static final double TOLERANCE = 1e-6;
  private static final int ITERATIONS = 500;

  private final List<String> signs;
  private final double penalty;
  private final List<double[]> yes = new ArrayList<>();
  private final List<double[]> no = new ArrayList<>();

  /**
   * @param signs names of the values of an example, in their order
   * @param penalty half of it times the squared weights is added to the mean loss of an example
   */
  public LogisticRegression(List<String> signs, double penalty) {
    this.signs = List.copyOf(signs);
    this.penalty = penalty;
  }

  /** Adds an example of a yes. */
  public void addYes(double[] values) {
    yes.add(checked(values));
  }

  /** Adds an example of a no. */
  public void addNo(double[] values) {
    no.add(checked(values));
  }

  private double[] checked(double[] values) {
    if (values.length != signs.size()) {
      throw new IllegalArgumentException(values.length + " values for " + signs.size());
    }
    return values;
  }

  /** How many examples of a yes there are. */
  public int countYes() {
    return yes.size();
  }

  /** How many examples of a no there are. */
  public int countNo() {
    return no.size();
  }

  /** Learns from all that was added. */
  public Weights fit() {
    QNMinimizer minimizer = new QNMinimizer(MEMORY, true);
    minimizer.shutUp();
    double[] start = new double[signs.size()];
    return new Weights(signs, minimizer.minimize(new Loss(), TOLERANCE, start, ITERATIONS));
  }

  /** The mean loss of both answers, and its gradient. */
  private final class Loss implements DiffFunction {
    private double[] at = new double[0];
    private double[] gradient = new double[0];
    private double value;

    private void evaluate(double[] weights) {
      if (Arrays.equals(at, weights)) {
        return;
      }
      at = weights.clone();
      gradient = new double[weights.length];
      value = 0;
      add(yes, 1, weights);
      add(no, -1, weights);
      for (int i = 0; i < weights.length; i++) {
        value += penalty * weights[i] * weights[i] / 2;
        gradient[i] += penalty * weights[i];
      }
    }

    /**
     * @param truth 1 for yes, −1 for no
     */
    private void add(List<double[]> examples, int truth, double[] weights) {
      double share = 0.5 / Math.max(1, examples.size());
      for (double[] values : examples) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
          sum += weights[i] * values[i];
        }
        double wrong = 1 / (1 + Math.exp(truth * sum));
        value -= share * Math.log(Math.max(Double.MIN_NORMAL, 1 - wrong));
        for (int i = 0; i < weights.length; i++) {
          gradient[i] -= share * truth * wrong * values[i];
        }
      }
    }

    @Override
    public double valueAt(double[] weights) {
      evaluate(weights);
      return value;
    }

    @Override
    public double[] derivativeAt(double[] weights) {
      evaluate(weights);
      return gradient.clone();
    }

    @Override
    public int domainDimension() {
      return signs.size();
    }
  }
}
