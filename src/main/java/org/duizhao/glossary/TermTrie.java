// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Phrases as sequences of symbols, looked up all at once: one walk from a place in a text finds
 * every phrase that starts there, however many phrases there are. A symbol is a character, or the
 * number of a word; nodes are numbers too, and all steps between them lie in two arrays.
 *
 * @param <V> what a phrase stands for; one phrase may stand for several
 */
final class TermTrie<V> {
  /** No phrase goes on that way. */
  static final int NONE = 0;

  private static final int ROOT = 0;

  /** Steps from the root, by symbol. */
  private int[] first = new int[256];

  /**
   * The other steps, by {@link #key}; a key of 0 is a free slot, as no step from the root is here.
   */
  private long[] keys = new long[256];

  private int[] targets = new int[256];
  private int steps;

  /** By node, the phrases that end there. */
  private final List<List<V>> values = new ArrayList<>(List.of(List.of()));

  /** The node of all phrases that start with a symbol, or {@link #NONE}. */
  int from(int symbol) {
    return symbol < first.length ? first[symbol] : NONE;
  }

  /** The node after a symbol more, or {@link #NONE}. */
  int after(int node, int symbol) {
    long key = key(node, symbol);
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return NONE;
  }

  /** What ends at a node; empty when nothing does. */
  List<V> at(int node) {
    return values.get(node);
  }

  void add(int[] phrase, V value) {
    if (phrase.length == 0) {
      return;
    }
    int node = ROOT;
    for (int symbol : phrase) {
      node = node == ROOT ? madeFirst(symbol) : made(node, symbol);
    }
    List<V> known = values.get(node);
    if (!known.contains(value)) {
      List<V> more = new ArrayList<>(known);
      more.add(value);
      values.set(node, List.copyOf(more));
    }
  }

  private int madeFirst(int symbol) {
    if (symbol >= first.length) {
      first = Arrays.copyOf(first, Math.max(symbol + 1, first.length * 2));
    }
    if (first[symbol] == NONE) {
      first[symbol] = newNode();
    }
    return first[symbol];
  }

  private int made(int node, int symbol) {
    int known = after(node, symbol);
    if (known != NONE) {
      return known;
    }
    if (2 * steps >= keys.length) {
      grow();
    }
    steps++;
    int made = newNode();
    put(key(node, symbol), made);
    return made;
  }

  private int newNode() {
    values.add(List.of());
    return values.size() - 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private static long key(int node, int symbol) {
    return (long) node << Integer.SIZE | symbol;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & keys.length - 1;
  }
}
