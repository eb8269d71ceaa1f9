// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

/**
 * A text as the numbers of its symbols.
 *
 * @param numbers of the symbols in an {@link Alphabet}
 * @param starts where each begins in the text
 */
record Symbols(int[] numbers, int[] starts) {
  int size() {
    return numbers.length;
  }

  /** The symbol at {@code i}; the edge of the text on either side of it. */
  int at(int i) {
    return i < 0 || i >= numbers.length ? Alphabet.EDGE : numbers[i];
  }
}
