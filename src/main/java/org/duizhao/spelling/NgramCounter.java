// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.Arrays;
import java.util.List;

/**
 * Learns a character model: counts the n-grams of texts by sorting them, keeps those that are worth
 * their bytes, and gives the rest's probability to the order below.
 *
 * <p>Absolute discounting: P(w | h) = (c(hw) − D) / c(h) + γ(h)·P(w | h'), where γ(h) is what the
 * discounts and the n-grams not kept leave; after H. Ney, U. Essen and R. Kneser, 1994.
 */
final class NgramCounter {
  /**
   * Least count of an n-gram that is kept, by its length; never less than that of a shorter one.
   */
  static final int[] LEAST = {0, 0, 2, 3, 4, 12};

  private static final double[] DISCOUNT = {0, 0, 0.7, 0.75, 0.8, 0.85};

  private final List<int[]> texts;
  private final double[] alone;
  private final long total;

  /** N-grams of one length that are kept: sorted keys, ln P, ln γ. */
  private static final class Level {
    private final long[] keys;
    private final int[] counts;
    private final double[] probabilities;
    private final double[] weights;

    Level(long[] keys, int[] counts) {
      this.keys = keys;
      this.counts = counts;
      this.probabilities = new double[keys.length];
      this.weights = new double[keys.length];
      Arrays.fill(weights, 1);
    }
  }

  /**
   * @param symbols how many there are
   */
  NgramCounter(List<int[]> texts, int symbols) {
    this.texts = texts;
    int[] counts = new int[symbols];
    long sum = 0;
    for (int[] text : texts) {
      for (int symbol : text) {
        counts[symbol]++;
      }
      counts[Alphabet.EDGE]++;
      sum += text.length + 1;
    }
    this.total = sum;
    this.alone = new double[symbols];
    for (int s = 0; s < symbols; s++) {
      alone[s] = (counts[s] + 0.5) / (sum + 0.5 * symbols);
    }
    this.unigrams = level(counts);
  }

  private final Level unigrams;

  private static Level level(int[] counts) {
    long[] keys = new long[counts.length];
    Arrays.setAll(keys, i -> i);
    return new Level(keys, counts);
  }

  CharacterModel model() {
    Level[] levels = new Level[CharacterModel.ORDER + 1];
    levels[1] = unigrams;
    System.arraycopy(alone, 0, unigrams.probabilities, 0, alone.length);
    int size = 0;
    for (int length = 2; length <= CharacterModel.ORDER; length++) {
      levels[length] = kept(length);
      weigh(levels[length], levels[length - 1], length);
      size += levels[length].keys.length;
    }
    long[] keys = new long[size];
    int[] values = new int[size];
    int at = 0;
    for (int length = 2; length <= CharacterModel.ORDER; length++) {
      Level level = levels[length];
      for (int i = 0; i < level.keys.length; i++) {
        keys[at] = level.keys[i];
        values[at++] =
            NgramTable.value(Math.log(level.probabilities[i]), Math.log(level.weights[i]));
      }
    }
    float[] logs = new float[alone.length];
    float[] weights = new float[alone.length];
    for (int s = 0; s < alone.length; s++) {
      logs[s] = (float) Math.log(alone[s]);
      weights[s] = (float) Math.log(unigrams.weights[s]);
    }
    return new CharacterModel(logs, weights, NgramTable.of(keys, values));
  }

  /** Gives the n-grams of a level their probabilities, and their contexts the weights. */
  private static void weigh(Level level, Level shorter, int length) {
    long context = (1L << Alphabet.BITS * (length - 1)) - 1;
    int i = 0;
    while (i < level.keys.length) {
      long history = level.keys[i] >>> Alphabet.BITS;
      int of = Arrays.binarySearch(shorter.keys, history);
      int end = i;
      double mass = 0;
      while (end < level.keys.length && level.keys[end] >>> Alphabet.BITS == history) {
        mass += (level.counts[end] - DISCOUNT[length]) / shorter.counts[of];
        end++;
      }
      double weight = Math.max(1e-3, 1 - mass);
      shorter.weights[of] = weight;
      for (; i < end; i++) {
        int below = Arrays.binarySearch(shorter.keys, level.keys[i] & context);
        level.probabilities[i] =
            (level.counts[i] - DISCOUNT[length]) / shorter.counts[of]
                + weight * shorter.probabilities[below];
      }
    }
  }

  private Level kept(int length) {
    long[] keys = sorted(length);
    int[] counts = new int[keys.length];
    int kept = 0;
    int i = 0;
    while (i < keys.length) {
      int end = i;
      while (end < keys.length && keys[end] == keys[i]) {
        end++;
      }
      if (end - i >= LEAST[length]) {
        keys[kept] = keys[i];
        counts[kept++] = end - i;
      }
      i = end;
    }
    return new Level(Arrays.copyOf(keys, kept), Arrays.copyOf(counts, kept));
  }

  /** All n-grams of one length, sorted, each as often as it occurs. */
  private long[] sorted(int length) {
    long[] keys = new long[Math.toIntExact(total)];
    long mask = (1L << length * Alphabet.BITS) - 1;
    long least = 1L << (length - 1) * Alphabet.BITS;
    int at = 0;
    for (int[] text : texts) {
      long key = Alphabet.EDGE;
      for (int i = 0; i <= text.length; i++) {
        int symbol = i < text.length ? text[i] : Alphabet.EDGE;
        key = (key << Alphabet.BITS | symbol) & mask;
        if (key >= least) {
          keys[at++] = key;
        }
      }
    }
    keys = Arrays.copyOf(keys, at);
    Arrays.sort(keys);
    return keys;
  }
}
