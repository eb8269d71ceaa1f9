// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

/**
 * The words of one language with their counts, all letters in one array and found by hashing, so
 * that loading a hundred thousand words makes no hundred thousand strings. Ids count from 0.
 */
final class WordTable {
  static final int ABSENT = -1;

  private static final int LONGEST_BITS = 17;

  private final char[] letters;
  private final int[] starts;
  private final int[] counts;
  private final int[] slots;

  /** By slot seven bits of the hash, not 0 where the slot is taken: most misses end here. */
  private final byte[] marks;

  private final long total;
  private final int longest;

  /** By a hash of two letters, the length of the longest word that begins so; 127 for more. */
  private final byte[] longestFrom = new byte[1 << LONGEST_BITS];

  /**
   * @param joined the words, each followed by a line feed
   * @param counts how often each occurred in training
   * @param total number of tokens of the training text, at least 1
   */
  WordTable(String joined, int[] counts, long total) {
    this.letters = joined.toCharArray();
    this.counts = counts;
    this.total = total;
    this.starts = new int[counts.length + 1];
    this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, counts.length)) << 2)];
    this.marks = new byte[slots.length];
    this.longest = index();
  }

  private int index() {
    int max = 1;
    int start = 0;
    int mask = slots.length - 1;
    for (int id = 0; id < counts.length; id++) {
      int hash = 0;
      int i = start;
      while (letters[i] != '\n') {
        hash = hash(hash, letters[i++]);
      }
      int spread = spread(hash);
      int slot = spread & mask;
      while (marks[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = id;
      marks[slot] = mark(spread);
      max = Math.max(max, i - start);
      if (i - start > 1) {
        int pair = pair(letters[start], letters[start + 1]);
        longestFrom[pair] = (byte) Math.max(longestFrom[pair], Math.min(Byte.MAX_VALUE, i - start));
      }
      start = i + 1;
      starts[id + 1] = start;
    }
    return max;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  private static byte mark(int spread) {
    return (byte) (spread >>> 24 | 0x80);
  }

  int size() {
    return counts.length;
  }

  long total() {
    return total;
  }

  /** Length of the longest word, at least 1. */
  int longest() {
    return longest;
  }

  /** No word that begins with these two letters is longer; 1 if there is none. */
  int longest(char first, char second) {
    byte length = longestFrom[pair(first, second)];
    return length == Byte.MAX_VALUE ? longest : Math.max(1, length);
  }

  private static int pair(char first, char second) {
    return (first << Character.SIZE | second) * 0x9E3779B9 >>> Integer.SIZE - LONGEST_BITS;
  }

  int count(int id) {
    return counts[id];
  }

  /** Surprise of a word, −ln of its relative frequency, at most 12; {@link #ABSENT} is allowed. */
  double idf(int id) {
    double count = id == ABSENT ? 0 : counts[id];
    return Math.min(12, Math.log(total / (count + 0.5)));
  }

  String word(int id) {
    return new String(letters, starts[id], length(id));
  }

  int length(int id) {
    return starts[id + 1] - 1 - starts[id];
  }

  char letter(int id, int index) {
    return letters[starts[id] + index];
  }

  /** The id of a word, or {@link #ABSENT}. */
  int find(CharSequence text) {
    return find(text, 0, text.length());
  }

  int find(CharSequence text, int start, int end) {
    if (end - start > longest) {
      return ABSENT;
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash(hash, text.charAt(i));
    }
    return find(hash, text, start, end);
  }

  /** The hash of a word and a letter more; that of nothing is 0. */
  static int hash(int before, char letter) {
    return before * 31 + letter;
  }

  /** The same as without the hash of the word. */
  int find(int hash, CharSequence text, int start, int end) {
    int spread = spread(hash);
    int slot = spread & slots.length - 1;
    byte mark = mark(spread);
    while (marks[slot] != 0) {
      if (marks[slot] == mark && equal(slots[slot], text, start, end)) {
        return slots[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return ABSENT;
  }

  private boolean equal(int id, CharSequence text, int start, int end) {
    int from = starts[id];
    if (starts[id + 1] - 1 - from != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (letters[from + i - start] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
