// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The n-grams that a character model knows by name, three bytes each: 13 bits of a hash, six of its
 * logarithmic probability and five of its back-off weight, both in steps of a quarter nat. Further
 * bits of the hash choose the bucket of some eight entries in which it stands.
 *
 * <p>An n-gram that is not there is taken for another one about once in 1,000 times; since a longer
 * one is looked up only after the shorter ones that it ends in were found, that hardly ever happens
 * to one of three symbols or more. Immutable.
 */
final class NgramTable {
  /** What {@link #find} gives for an n-gram that is not there. */
  static final int ABSENT = -1;

  private static final int PER_BUCKET = 8;
  private static final int MARK_BITS = 13;
  private static final int WEIGHT_BITS = 5;
  private static final int VALUE_BITS = 11;
  private static final int ENTRY_BYTES = 3;
  private static final float STEP = 0.25f;

  private final int shift;
  private final int[] starts;
  private final byte[] entries;

  private NgramTable(int bits, int[] starts, byte[] entries) {
    this.shift = Long.SIZE - bits;
    this.starts = starts;
    this.entries = entries;
  }

  /** Probability and weight as they are stored; both logarithms are at most 0. */
  static int value(double logProbability, double logWeight) {
    int probability = quantised(logProbability, (1 << VALUE_BITS - WEIGHT_BITS) - 1);
    return probability << WEIGHT_BITS | quantised(logWeight, (1 << WEIGHT_BITS) - 1);
  }

  private static int quantised(double log, int most) {
    return (int) Math.min(most, Math.max(0, Math.round(-log / STEP)));
  }

  /** ln P of an n-gram from what {@link #find} gave. */
  static float probability(int value) {
    return -STEP * (value >> WEIGHT_BITS);
  }

  /** ln of the weight of the order below, for the n-gram as a context. */
  static float weight(int value) {
    return -STEP * (value & (1 << WEIGHT_BITS) - 1);
  }

  /** Spreads a key over 64 bits: the finaliser "Mix13" of D. Stafford. */
  private static long hash(long key) {
    long z = key * 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /**
   * @param keys of n-grams, each once, not 0
   * @param values of the same n-grams
   */
  static NgramTable of(long[] keys, int[] values) {
    int bits = 1;
    while (keys.length >> bits > PER_BUCKET) {
      bits++;
    }
    int shift = Long.SIZE - bits;
    long[] sorted = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      long hash = hash(keys[i]);
      long mark = hash & (1L << MARK_BITS) - 1;
      sorted[i] = (hash >>> shift) << MARK_BITS + VALUE_BITS | mark << VALUE_BITS | values[i];
    }
    Arrays.sort(sorted);
    int[] starts = new int[(1 << bits) + 1];
    byte[] entries = new byte[ENTRY_BYTES * keys.length];
    int at = 0;
    for (long entry : sorted) {
      starts[(int) (entry >>> MARK_BITS + VALUE_BITS) + 1]++;
      entries[at++] = (byte) (entry >> 2 * Byte.SIZE);
      entries[at++] = (byte) (entry >> Byte.SIZE);
      entries[at++] = (byte) entry;
    }
    for (int b = 0; b < 1 << bits; b++) {
      starts[b + 1] += starts[b];
    }
    return new NgramTable(bits, starts, entries);
  }

  /** Probability and weight of an n-gram, or {@link #ABSENT}. */
  int find(long key) {
    long hash = hash(key);
    int bucket = (int) (hash >>> shift);
    int mark = (int) hash & (1 << MARK_BITS) - 1;
    int end = ENTRY_BYTES * starts[bucket + 1];
    for (int i = ENTRY_BYTES * starts[bucket]; i < end; i += ENTRY_BYTES) {
      if ((((entries[i] & 0xFF) << Byte.SIZE | entries[i + 1] & 0xFF) >> 3) == mark) {
        return (entries[i + 1] & 7) << Byte.SIZE | entries[i + 2] & 0xFF;
      }
    }
    return ABSENT;
  }

  int size() {
    return entries.length / ENTRY_BYTES;
  }

  /** Bytes that {@link #write} writes. */
  int bytes() {
    return 1 + Integer.BYTES + starts.length - 1 + entries.length;
  }

  void write(ByteBuffer out) {
    out.put((byte) (Long.SIZE - shift)).putInt(size());
    for (int b = 0; b < starts.length - 1; b++) {
      int size = starts[b + 1] - starts[b];
      if (size > 0xFF) {
        throw new IllegalStateException("a bucket of " + size);
      }
      out.put((byte) size);
    }
    out.put(entries);
  }

  static NgramTable read(ByteBuffer in) {
    int bits = in.get();
    int size = in.getInt();
    boolean fits = bits >= 1 && bits <= 24 && size >= 0;
    if (!fits || (long) ENTRY_BYTES * size + (1L << bits) > in.remaining()) {
      throw new IllegalArgumentException("a table of " + size + " n-grams");
    }
    int[] starts = new int[(1 << bits) + 1];
    for (int b = 0; b < 1 << bits; b++) {
      starts[b + 1] = starts[b] + (in.get() & 0xFF);
    }
    if (starts[1 << bits] != size) {
      throw new IllegalArgumentException("buckets of " + starts[1 << bits] + " n-grams");
    }
    byte[] entries = new byte[ENTRY_BYTES * size];
    in.get(entries);
    return new NgramTable(bits, starts, entries);
  }
}
