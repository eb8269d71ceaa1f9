// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words numbered in the order of their first appearance, with their counts; used in training. */
final class Vocabulary {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] counts = new int[1 << 12];
  private long total;

  int add(String word) {
    Integer known = ids.get(word);
    int id = known == null ? words.size() : known;
    if (known == null) {
      ids.put(word, id);
      words.add(word);
      if (id == counts.length) {
        counts = Arrays.copyOf(counts, 2 * id);
      }
    }
    counts[id]++;
    total++;
    return id;
  }

  /** The id of a word, or −1. */
  int find(String word) {
    return ids.getOrDefault(word, -1);
  }

  String word(int id) {
    return words.get(id);
  }

  int count(int id) {
    return counts[id];
  }

  int size() {
    return words.size();
  }

  long total() {
    return total;
  }
}
