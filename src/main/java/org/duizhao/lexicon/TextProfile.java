// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

/**
 * One text prepared for {@link TextSimilarity}: its distinct words with their number and weight,
 * and, for English, the Chinese words that they reach. Immutable.
 */
public final class TextProfile {
  final int[] words;
  final short[] numbers;
  final float[] weights;
  final double mass;

  /** English only: reached Chinese words, ascending, each with the reaching word and its share. */
  final int[] reached;

  final int[] reachedBy;
  final float[] shares;

  TextProfile(
      int[] words,
      short[] numbers,
      float[] weights,
      int[] reached,
      int[] reachedBy,
      float[] shares) {
    this.words = words;
    this.numbers = numbers;
    this.weights = weights;
    this.reached = reached;
    this.reachedBy = reachedBy;
    this.shares = shares;
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      sum += weights[i] * numbers[i];
    }
    this.mass = sum;
  }

  /** Weight of all tokens together: surprise in nats over 1.5, signs hardly count. */
  public double mass() {
    return mass;
  }
}
