// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What each sign counts in the log odds of a yes; written as lines of a sign, a tab and a number.
 *
 * <p>With the weights "always −1" and "negated 2" the odds that "it does not start" / 它启动 lost its
 * negation are e to the power of −1 + 2. Immutable.
 */
public final class Weights {
  /** The sign that every example has. */
  public static final String ALWAYS = "always";

  private final List<String> signs;
  private final double[] weights;

  /**
   * @throws IllegalArgumentException if there are more or fewer weights than signs
   */
  public Weights(List<String> signs, double[] weights) {
    if (weights.length != signs.size()) {
      throw new IllegalArgumentException(weights.length + " weights for " + signs.size());
    }
    this.signs = List.copyOf(signs);
    this.weights = weights.clone();
  }

  /** Reads a resource that lies beside a class. */
  public static Weights beside(Class<?> owner, String resource, List<String> signs) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8), signs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The weights of a text; a sign without a line counts nothing.
   *
   * @throws IllegalArgumentException for a sign that there is not, or no number
   */
  public static Weights of(String text, List<String> signs) {
    double[] weights = new double[signs.size()];
    for (String line : text.lines().toList()) {
      int tab = line.indexOf('\t');
      int sign = signs.indexOf(line.substring(0, Math.max(0, tab)));
      if (sign < 0) {
        throw new IllegalArgumentException("no such sign: " + line);
      }
      weights[sign] = Double.parseDouble(line.substring(tab + 1));
    }
    return new Weights(signs, weights);
  }

  /** The log odds of a yes, by the value of each sign. */
  public double sum(double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  /**
   * The same with more or less for {@link #ALWAYS}, so that a score is reached by as many examples
   * of a no as are to be borne, and by one more.
   */
  public Weights borneBy(List<double[]> examples, long borne, double score) {
    double[] sums = examples.stream().mapToDouble(this::sum).sorted().toArray();
    if (sums.length == 0) {
      return this;
    }
    double least = sums[(int) Math.max(0, sums.length - 1 - borne)];
    double[] moved = weights.clone();
    moved[signs.indexOf(ALWAYS)] += score - least;
    return new Weights(signs, moved);
  }

  /** Lines as the resources have them. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < weights.length; i++) {
      lines.append(String.format(Locale.ROOT, "%s\t%.3f\n", signs.get(i), weights[i]));
    }
    return lines.toString();
  }
}
