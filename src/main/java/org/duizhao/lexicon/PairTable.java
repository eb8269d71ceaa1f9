// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;

/** Word pairs numbered from 0 in the order in which they were added. */
final class PairTable {
  private static final int FREE = -1;
  private long[] keys = new long[1 << 16];
  private int[] slots = new int[1 << 18];
  private int size;

  PairTable() {
    Arrays.fill(slots, FREE);
  }

  static int slotHash(int english, int chinese) {
    long mixed = ((long) english << 32 | chinese & 0xFFFFFFFFL) * 0x9E3779B97F4A7C15L;
    mixed ^= mixed >>> 29;
    mixed *= 0xBF58476D1CE4E5B9L;
    return (int) (mixed >>> 32);
  }

  int add(int english, int chinese) {
    int slot = slotOf(english, chinese);
    if (slots[slot] == FREE) {
      if (size == keys.length) {
        grow();
        slot = slotOf(english, chinese);
      }
      keys[size] = (long) english << 32 | chinese & 0xFFFFFFFFL;
      slots[slot] = size++;
    }
    return slots[slot];
  }

  /** The number of a pair, or −1. */
  int find(int english, int chinese) {
    return slots[slotOf(english, chinese)];
  }

  int english(int pair) {
    return (int) (keys[pair] >>> 32);
  }

  int chinese(int pair) {
    return (int) keys[pair];
  }

  int size() {
    return size;
  }

  private int slotOf(int english, int chinese) {
    long key = (long) english << 32 | chinese & 0xFFFFFFFFL;
    int slot = slotHash(english, chinese) & slots.length - 1;
    while (slots[slot] != FREE && keys[slots[slot]] != key) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    slots = new int[2 * slots.length];
    Arrays.fill(slots, FREE);
    for (int pair = 0; pair < size; pair++) {
      slots[slotOf(english(pair), chinese(pair))] = pair;
    }
  }
}
