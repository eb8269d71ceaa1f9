// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;

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
      int[] typeOf = new int[tokens.length];
      WordKey[] keys = new WordKey[tokens.length];
      int[] slots = new int[Integer.highestOneBit(tokens.length + 1) << 2];
      int size = 0;
      for (int i = 0; i < typeOf.length; i++) {
        String form = tokens[i].form;
        int slot = slot(form, slots.length);
        while (slots[slot] != 0 && !keys[slots[slot] - 1].form.equals(form)) {
          slot = slot + 1 & slots.length - 1;
        }
        if (slots[slot] == 0) {
          keys[size++] = tokens[i];
          slots[slot] = size;
        }
        typeOf[i] = slots[slot] - 1;
      }
      return new Types(Arrays.copyOf(keys, size), typeOf);
    }

    private static int slot(String form, int slots) {
      int mixed = form.hashCode() * 0x9E3779B9;
      return (mixed ^ mixed >>> 15) & slots - 1;
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
