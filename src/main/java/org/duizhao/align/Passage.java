// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.List;

/**
 * A block or sentence prepared for comparison: its words by their numbers in a {@link Vocabulary},
 * their weights, and what its text looks like.
 */
final class Passage {
  final int[] tokens;
  final float[] weights;
  final double mass;
  final TextTraits traits;

  Passage(int[] tokens, float[] weights, TextTraits traits) {
    this.tokens = tokens;
    this.weights = weights;
    this.traits = traits;
    double sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    this.mass = sum;
  }

  /** Number of words that tell something: no signs, no words that are everywhere. */
  int telling() {
    int count = 0;
    for (float weight : weights) {
      count += weight >= 2 ? 1 : 0;
    }
    return count;
  }

  /** The passages one after the other as one; a single one is returned as it is. */
  static Passage join(List<Passage> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int size = parts.stream().mapToInt(part -> part.tokens.length).sum();
    int[] tokens = new int[size];
    float[] weights = new float[size];
    TextTraits traits = TextTraits.of("");
    int at = 0;
    for (Passage part : parts) {
      System.arraycopy(part.tokens, 0, tokens, at, part.tokens.length);
      System.arraycopy(part.weights, 0, weights, at, part.tokens.length);
      at += part.tokens.length;
      traits = traits.plus(part.traits);
    }
    return new Passage(tokens, weights, traits);
  }
}
