// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a term base, numbered from 0 and found in a text without a string for each. */
final class WordNumbers {
  /** A word that no term has. */
  static final int UNKNOWN = -1;

  private @Nullable String[] slots = new String[256];
  private int[] numbers = new int[256];
  private int size;

  /** The number of a word, a new one if it has none. */
  int add(String word) {
    int known = find(word);
    if (known != UNKNOWN) {
      return known;
    }
    if (2 * size >= slots.length) {
      grow();
    }
    put(word, size);
    return size++;
  }

  private void grow() {
    @Nullable String[] words = slots;
    int[] old = numbers;
    slots = new String[words.length * 2];
    numbers = new int[slots.length];
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word != null) {
        put(word, old[i]);
      }
    }
  }

  private void put(String word, int number) {
    int slot = slot(word.hashCode());
    while (slots[slot] != null) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = word;
    numbers[slot] = number;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & slots.length - 1;
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  int find(String word) {
    return find(word, 0, word.length());
  }

  /** The number of the word in a stretch of a text as it is written, or {@link #UNKNOWN}. */
  int find(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = slot(hash);
    for (String word = slots[slot]; word != null; word = slots[slot]) {
      if (word.length() == end - start && text.startsWith(word, start)) {
        return numbers[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return UNKNOWN;
  }

  /** The same for the word in lower case. */
  int findLower(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return find(text.substring(start, end).toLowerCase(Locale.ROOT));
      }
      hash = hash * 31 + lower(c);
    }
    int slot = slot(hash);
    for (String word = slots[slot]; word != null; word = slots[slot]) {
      if (isLower(word, text, start, end)) {
        return numbers[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return UNKNOWN;
  }

  private static boolean isLower(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + 'a' - 'A') : ascii;
  }
}
