// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words as sequences of characters, looked up all at once like those of a {@link PhraseTrie}. Most
 * characters of a text start no word, which a bit for each of them tells.
 *
 * @param <V> what a word stands for; one word may stand for several
 */
final class CharacterTrie<V> {
  private final Node<V> root = new Node<>();
  private final long[] starts = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  /** A word that is being read. */
  static final class Node<V> {
    private char[] keys = {};
    private final List<Node<V>> next = new ArrayList<>(0);
    private List<V> values = List.of();

    /** The words that end here; empty when none does. */
    List<V> values() {
      return values;
    }

    @Nullable Node<V> after(char key) {
      int at = Arrays.binarySearch(keys, key);
      return at < 0 ? null : next.get(at);
    }

    private Node<V> made(char key) {
      int at = Arrays.binarySearch(keys, key);
      if (at >= 0) {
        return next.get(at);
      }
      int place = -at - 1;
      char[] more = Arrays.copyOf(keys, keys.length + 1);
      System.arraycopy(keys, place, more, place + 1, keys.length - place);
      more[place] = key;
      keys = more;
      Node<V> node = new Node<>();
      next.add(place, node);
      return node;
    }

    private void add(V value) {
      if (!values.contains(value)) {
        List<V> more = new ArrayList<>(values);
        more.add(value);
        values = List.copyOf(more);
      }
    }
  }

  /** The words that start with this character; null when there are none. */
  @Nullable Node<V> from(char first) {
    boolean any = (starts[first / Long.SIZE] & 1L << first) != 0;
    return any ? root.after(first) : null;
  }

  void add(String word, V value) {
    if (word.isEmpty()) {
      return;
    }
    starts[word.charAt(0) / Long.SIZE] |= 1L << word.charAt(0);
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.made(word.charAt(i));
    }
    node.add(value);
  }
}
