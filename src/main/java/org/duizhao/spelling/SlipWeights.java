// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * What each {@link SlipSign} counts in the odds that a slip is one, as {@code duizhao
 * train-slip-judge} learns it: lines of a sign, a tab and its weight.
 */
public final class SlipWeights {
  private static final String RESOURCE = "slip-weights.tsv";
  private static final SlipSign[] SIGNS = SlipSign.values();
  private static final SlipWeights BUNDLED = read();

  private final double[] weights;

  SlipWeights(double[] weights) {
    if (weights.length != SIGNS.length) {
      throw new IllegalArgumentException(weights.length + " weights for " + SIGNS.length);
    }
    this.weights = weights.clone();
  }

  static SlipWeights bundled() {
    return BUNDLED;
  }

  private static SlipWeights read() {
    try (InputStream in = SlipWeights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The weights of a text.
   *
   * @throws IllegalArgumentException for a sign that there is not, or no number
   */
  static SlipWeights of(String text) {
    double[] weights = new double[SIGNS.length];
    for (String line : text.lines().toList()) {
      int tab = line.indexOf('\t');
      String name = line.substring(0, Math.max(0, tab)).toUpperCase(Locale.ROOT);
      weights[SlipSign.valueOf(name).index()] = Double.parseDouble(line.substring(tab + 1));
    }
    return new SlipWeights(weights);
  }

  /** The sum of the signs by their weights. */
  double sum(double[] signs) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * signs[i];
    }
    return sum;
  }

  /** The same with more or less for every slip. */
  SlipWeights plus(double always) {
    double[] moved = Arrays.copyOf(weights, weights.length);
    moved[SlipSign.ALWAYS.index()] += always;
    return new SlipWeights(moved);
  }

  /** Lines as the resource has them. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (SlipSign sign : SIGNS) {
      lines.append(
          String.format(
              Locale.ROOT,
              "%s\t%.3f%n",
              sign.name().toLowerCase(Locale.ROOT),
              weights[sign.index()]));
    }
    return lines.toString().replace("\r", "");
  }
}
