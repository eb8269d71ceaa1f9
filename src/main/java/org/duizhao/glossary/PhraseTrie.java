// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as sequences of keys (words, characters), looked up all at once: one walk from a place in
 * a text finds every phrase that starts there, however many phrases there are.
 *
 * @param <K> key
 * @param <V> what a phrase stands for; one phrase may stand for several
 */
final class PhraseTrie<K, V> {
  private final Node<K, V> root = new Node<>();

  /** A phrase that is being read. */
  static final class Node<K, V> {
    private final Map<K, Node<K, V>> next = new HashMap<>(2);
    private List<V> values = List.of();

    /** The phrases that end here; empty when none does. */
    List<V> values() {
      return values;
    }

    @Nullable Node<K, V> after(K key) {
      return next.get(key);
    }
  }

  Node<K, V> root() {
    return root;
  }

  void add(List<K> phrase, V value) {
    if (phrase.isEmpty()) {
      return;
    }
    Node<K, V> node = root;
    for (K key : phrase) {
      node = node.next.computeIfAbsent(key, k -> new Node<>());
    }
    if (!node.values.contains(value)) {
      List<V> more = new ArrayList<>(node.values);
      more.add(value);
      node.values = List.copyOf(more);
    }
  }
}
