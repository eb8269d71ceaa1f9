// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.nio.ByteBuffer;

/**
 * How likely a symbol is after those before it, by n-grams of up to {@value #ORDER} symbols.
 *
 * <p>P(并 | 我们合) is large, P(病 | 我们合) tiny. A context that the symbol was not seen after gives way
 * to the next shorter one, at a price: its weight. Immutable.
 */
final class CharacterModel {
  static final int ORDER = 5;

  /** Symbols before that a probability depends on. */
  static final int REACH = ORDER - 1;

  private static final long MASK = (1L << Alphabet.BITS * REACH) - 1;

  private final float[] alone;
  private final float[] weights;
  private final NgramTable table;

  /**
   * @param alone by symbol: ln of its probability without context
   * @param weights by symbol: ln of the weight of {@code alone} after it
   */
  CharacterModel(float[] alone, float[] weights, NgramTable table) {
    if (alone.length != weights.length) {
      throw new IllegalArgumentException(alone.length + " symbols, " + weights.length + " weights");
    }
    this.alone = alone;
    this.weights = weights;
    this.table = table;
  }

  /** A place in a text: what the probability of the next symbol depends on. Mutable. */
  static final class Context {
    private long symbols;

    /** By length: the weight of the order below after the last symbols. */
    private final float[] weights = new float[ORDER];

    /** Keeps this place as number {@code i} of many. */
    void keep(long[] allSymbols, float[] allWeights, int i) {
      allSymbols[i] = symbols;
      System.arraycopy(weights, 0, allWeights, i * ORDER, ORDER);
    }

    /** Goes back to a place that was kept. */
    void become(long[] allSymbols, float[] allWeights, int i) {
      symbols = allSymbols[i];
      System.arraycopy(allWeights, i * ORDER, weights, 0, ORDER);
    }
  }

  /** The beginning of a text. */
  Context start() {
    Context context = new Context();
    context.symbols = Alphabet.EDGE;
    context.weights[1] = weights[Alphabet.EDGE];
    return context;
  }

  /** ln P(symbol | context); the context goes on to after the symbol. */
  float next(Context context, int symbol) {
    float log = alone[symbol];
    float[] carried = context.weights;
    int found = 0;
    float weight = weights[symbol];
    int length = 1;
    while (length <= REACH) {
      long history = context.symbols & (1L << Alphabet.BITS * length) - 1;
      if (history >>> Alphabet.BITS * (length - 1) == 0) {
        break;
      }
      long key = history << Alphabet.BITS | symbol;
      int value = table.find(key);
      if (value == NgramTable.ABSENT) {
        break;
      }
      found = length;
      log = NgramTable.probability(value);
      float shorter = weight;
      weight = NgramTable.weight(value);
      carried[length] = shorter;
      length++;
    }
    for (int longer = found + 1; longer <= REACH; longer++) {
      log += carried[longer];
      carried[longer] = longer == found + 1 ? weight : 0;
    }
    context.symbols = (context.symbols << Alphabet.BITS | symbol) & MASK;
    return log;
  }

  /** Whether the two were seen side by side. */
  boolean meet(int one, int other) {
    return table.find((long) one << Alphabet.BITS | other) != NgramTable.ABSENT;
  }

  /** ln P(symbol) without context. */
  float alone(int symbol) {
    return alone[symbol];
  }

  int symbols() {
    return alone.length;
  }

  int bytes() {
    return 2 * Float.BYTES * alone.length + table.bytes();
  }

  void write(ByteBuffer out) {
    for (int s = 0; s < alone.length; s++) {
      out.putFloat(alone[s]).putFloat(weights[s]);
    }
    table.write(out);
  }

  static CharacterModel read(ByteBuffer in, int symbols) {
    float[] alone = new float[symbols];
    float[] weights = new float[symbols];
    for (int s = 0; s < symbols; s++) {
      alone[s] = in.getFloat();
      weights[s] = in.getFloat();
    }
    return new CharacterModel(alone, weights, NgramTable.read(in));
  }
}
