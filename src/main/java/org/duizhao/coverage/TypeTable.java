// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of the words of one language: how often a faithful translation covers each, and how
 * much it takes up on the other side. "the" is covered in a fifth of all cases, "install" nearly
 * always; "kernel" takes two characters.
 */
final class TypeTable {
  static final int LEAST_COUNT = 3;
  private static final double RATE_WEIGHT = 8;
  private static final double LENGTH_WEIGHT = 5;
  private static final double WORD_RATE = 0.75;
  private static final double SIGN_RATE = 0.1;
  private static final double CHARACTERS_A_WORD = 1.6;
  private static final double WORDS_A_CHARACTER = 0.55;
  private static final double STEPS_OF_RATE = 255;
  private static final double STEPS_OF_LENGTH = 16;

  private final Map<String, byte[]> types;

  private TypeTable(Map<String, byte[]> types) {
    this.types = types;
  }

  /** A table that knows no word. */
  static TypeTable empty() {
    return new TypeTable(Map.of());
  }

  /** From rows of rate and length as they are stored, one byte each. */
  static TypeTable ofRows(Map<String, byte[]> rows) {
    return new TypeTable(new HashMap<>(rows));
  }

  /** The rows as they are stored, in the order of the words. */
  Map<String, byte[]> rows() {
    return new TreeMap<>(types);
  }

  void fill(SideTokens side, float[] rates, float[] lengths) {
    for (int i = 0; i < side.count(); i++) {
      byte[] row = side.word[i] ? types.get(side.type(i)) : null;
      if (row == null) {
        rates[i] = (float) (side.word[i] ? WORD_RATE : SIGN_RATE);
        lengths[i] = (float) priorLength(side, i);
      } else {
        rates[i] = (float) ((row[0] & 0xFF) / STEPS_OF_RATE);
        lengths[i] = (float) ((row[1] & 0xFF) / STEPS_OF_LENGTH);
      }
    }
  }

  private static double priorLength(SideTokens side, int i) {
    return (side.isEnglish ? CHARACTERS_A_WORD : WORDS_A_CHARACTER) * side.size[i];
  }

  /** Counts words over many pairs. */
  static final class Counter {
    private final Map<String, double[]> sums = new HashMap<>();

    void add(SideTokens side, Evidence evidence) {
      for (int i = 0; i < side.count(); i++) {
        if (side.word[i]) {
          double[] sum = sums.computeIfAbsent(side.type(i), type -> new double[4]);
          sum[0]++;
          sum[1] += 0.5 * (evidence.first[i] + evidence.second[i]);
          sum[2] += evidence.paid[i];
          sum[3] += priorLength(side, i);
        }
      }
    }

    TypeTable table() {
      Map<String, byte[]> rows = new HashMap<>();
      sums.forEach(
          (type, sum) -> {
            double n = sum[0];
            if (n >= LEAST_COUNT && type.indexOf('\n') < 0) {
              double rate = (sum[1] + RATE_WEIGHT * WORD_RATE) / (n + RATE_WEIGHT);
              double prior = sum[3] / n;
              double length = (sum[2] + LENGTH_WEIGHT * prior) / (n + LENGTH_WEIGHT);
              rows.put(
                  type,
                  new byte[] {toByte(rate * STEPS_OF_RATE), toByte(length * STEPS_OF_LENGTH)});
            }
          });
      return new TypeTable(rows);
    }

    private static byte toByte(double value) {
      return (byte) Math.max(0, Math.min(255, Math.round(value)));
    }
  }
}
