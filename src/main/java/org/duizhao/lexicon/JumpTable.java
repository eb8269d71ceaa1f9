// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;

/**
 * How far the next linked word tends to stand from the last one: the probability of each distance
 * from −{@value #REACH} to {@value #REACH}, and the probability of any single place further off.
 */
final class JumpTable {
  static final int REACH = 40;
  static final int WIDTH = 2 * REACH + 1;

  /** A jump counts for nothing beside so much of the floor. */
  private static final float NOTHING = 0.01f;

  private static final int STEPS = 16;

  private final float[] forward;
  private final float[] backward;
  private final float floor;

  /** By {@code STEPS} halvings of a mass: beyond this distance its jumps count for nothing. */
  private final int[] reaches = new int[STEPS];

  /**
   * @param probabilities of the distances −40 … 40, each at least 0
   * @param floor added to each distance, the far ones too
   */
  JumpTable(float[] probabilities, float floor) {
    if (probabilities.length != WIDTH || !(floor > 0)) {
      throw new IllegalArgumentException("a jump table has 81 entries and a positive floor");
    }
    this.forward = probabilities.clone();
    this.backward = new float[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      if (!(probabilities[i] >= 0 && probabilities[i] <= 1)) {
        throw new IllegalArgumentException("not a probability: " + probabilities[i]);
      }
      backward[i] = probabilities[WIDTH - 1 - i];
    }
    this.floor = floor;
    for (int step = 0; step < STEPS; step++) {
      float least = NOTHING * floor * (1 << step);
      int reach = REACH;
      while (reach > 0 && Math.max(forward[REACH - reach], forward[REACH + reach]) < least) {
        reach--;
      }
      reaches[step] = reach;
    }
  }

  /** A guess to start training from: the next word is likeliest, and distance halves the odds. */
  static JumpTable initial() {
    float[] table = new float[WIDTH];
    double sum = 0;
    for (int i = 0; i < WIDTH; i++) {
      table[i] = (float) Math.exp(-Math.abs(i - REACH - 1) / 3.0);
      sum += table[i];
    }
    for (int i = 0; i < WIDTH; i++) {
      table[i] /= (float) sum;
    }
    return new JumpTable(table, 0.0005f);
  }

  /** A table from counted distances, smoothed by one jump of the initial table in a hundred. */
  static JumpTable ofCounts(double[] counts) {
    double sum = Arrays.stream(counts).sum();
    JumpTable prior = initial();
    double weight = Math.max(1, sum * 0.01);
    float[] table = new float[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      table[i] = (float) ((counts[i] + weight * prior.forward[i]) / (sum + weight));
    }
    return new JumpTable(table, prior.floor);
  }

  /**
   * How far a mass need be followed.
   *
   * @param mass share of all the mass, above 0 and up to about 1
   */
  int reach(float mass) {
    int halvings = -Math.getExponent(mass) - 1;
    return reaches[Math.max(0, Math.min(STEPS - 1, halvings))];
  }

  /**
   * Adds {@code mass · jump[i + shift]} to each place {@code i} of a range: the innermost loop of
   * all word alignment.
   *
   * @param to the last place, inclusive
   */
  static void add(float[] into, int from, int to, float mass, float[] jump, int shift) {
    for (int i = from; i <= to; i++) {
      into[i] += mass * jump[i + shift];
    }
  }

  /** Probabilities by distance + 40; not to be changed. */
  float[] forward() {
    return forward;
  }

  /** Probabilities by 40 − distance; not to be changed. */
  float[] backward() {
    return backward;
  }

  float floor() {
    return floor;
  }
}
