// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Strengths of all token pairs of two texts; each pair of different words is looked up once. */
final class StrengthMatrix {
  private final int english;
  private final int chinese;
  private final float[] values;

  private StrengthMatrix(int english, int chinese) {
    this.english = english;
    this.chinese = chinese;
    this.values = new float[english * chinese];
  }

  static StrengthMatrix of(WordKey[] english, WordKey[] chinese, LinkStrength strengths) {
    StrengthMatrix result = new StrengthMatrix(english.length, chinese.length);
    Types rows = Types.of(english);
    Types columns = Types.of(chinese);
    float[] ofTypes = new float[rows.keys.length * columns.keys.length];
    int k = 0;
    for (WordKey row : rows.keys) {
      for (WordKey column : columns.keys) {
        ofTypes[k++] = (float) strengths.of(row, column);
      }
    }
    int at = 0;
    for (int type : rows.typeOf) {
      int base = type * columns.keys.length;
      for (int z = 0; z < chinese.length; z++) {
        result.values[at++] = ofTypes[base + columns.typeOf[z]];
      }
    }
    return result;
  }

  /** The distinct words of a text, and which of them stands at each place. */
  private record Types(WordKey[] keys, int[] typeOf) {
    static Types of(WordKey[] tokens) {
      Map<String, Integer> types = new HashMap<>();
      int[] typeOf = new int[tokens.length];
      WordKey[] keys = new WordKey[tokens.length];
      for (int i = 0; i < typeOf.length; i++) {
        Integer type = types.putIfAbsent(tokens[i].form, types.size());
        if (type == null) {
          type = types.size() - 1;
          keys[type] = tokens[i];
        }
        typeOf[i] = type;
      }
      return new Types(Arrays.copyOf(keys, types.size()), typeOf);
    }
  }

  float of(int e, int z) {
    return values[e * chinese + z];
  }

  int english() {
    return english;
  }

  int chinese() {
    return chinese;
  }

  /** Copies the matrix into {@code target}, English token by English token, or turned. */
  void emissions(float[] target, boolean turned, float added) {
    if (!turned) {
      for (int i = 0; i < values.length; i++) {
        target[i] = values[i] + added;
      }
      return;
    }
    for (int z = 0; z < chinese; z++) {
      for (int e = 0; e < english; e++) {
        target[z * english + e] = values[e * chinese + z] + added;
      }
    }
  }
}
