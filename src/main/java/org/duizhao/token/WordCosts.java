// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

/**
 * The words that Chinese text may be cut into, each with the cost of using it.
 *
 * <p>The cost is −ln of the word's relative frequency: in "开源软件" the cut 开源 + 软件 costs less than 开
 * + 源 + 软件.
 */
public interface WordCosts {
  /** Length in UTF-16 units of the longest word, at least 1. */
  int longest();

  /** How long a word that begins at {@code start} may be, at most to {@code end}; at least 1. */
  default int longest(CharSequence text, int start, int end) {
    return Math.min(longest(), end - start);
  }

  /** Cost of the word {@code text[start, end)}; {@link Float#POSITIVE_INFINITY} if it is none. */
  float cost(CharSequence text, int start, int end);

  /**
   * The costs of all words that begin at {@code start}.
   *
   * @param most length of the longest one
   * @param into takes the cost of the word of each length at that place
   */
  default void costs(CharSequence text, int start, int most, float[] into) {
    for (int length = 1; length <= most; length++) {
      into[length] = cost(text, start, start + length);
    }
  }
}
