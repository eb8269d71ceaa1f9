// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import java.util.Arrays;
import java.util.List;
import org.duizhao.text.Span;

/**
 * Cuts Chinese text into words: the cheapest cut over a word list, found by dynamic programming.
 *
 * <p>"内核合并了 io_uring 的补丁" gives {@code 内核, 合并, 了, io_uring, 的, 补丁} with a fitting list. Latin
 * letters and digits are cut as English text is. Safe for use by several threads if the word list
 * is.
 */
public final class ChineseWords {
  /** What a character that is no word of the list costs: dearer than any word that is. */
  private static final float UNKNOWN = 20f;

  /** Added to each word, so that of two equally likely cuts the one with fewer words wins. */
  private static final float PER_WORD = 1f;

  private final WordCosts costs;
  private final TokenMemo memo =
      new TokenMemo((text, whole) -> TokenCutter.cut(text, whole, this::cutHan));

  public ChineseWords(WordCosts costs) {
    this.costs = costs;
  }

  /** The tokens of {@code text} in order; no two overlap. */
  public List<Token> of(String text) {
    return of(text, List.of());
  }

  /**
   * The tokens of {@code text}, where each stretch of {@code whole} is one token.
   *
   * @param whole literals to keep in one piece, in order, not overlapping
   */
  public List<Token> of(String text, List<Span> whole) {
    return memo.of(text, whole);
  }

  private void cutHan(CharSequence text, int start, int end, List<Integer> ends) {
    int n = end - start;
    float[] best = new float[n + 1];
    int[] next = new int[n];
    float[] known = new float[Math.max(2, costs.longest()) + 1];
    Arrays.fill(best, 0, n, Float.POSITIVE_INFINITY);
    for (int i = n - 1; i >= 0; i--) {
      int single = Character.charCount(Character.codePointAt(text, start + i));
      int longest = costs.longest(text, start + i, end);
      int most = Math.max(longest, single);
      costs.costs(text, start + i, Math.min(n - i, most), known);
      for (int length = 1; length <= most; length++) {
        if (i + length > n || splitsPair(text, start + i + length)) {
          continue;
        }
        float cost = known[length];
        if (length == single && cost > UNKNOWN) {
          cost = UNKNOWN;
        }
        float total = cost + PER_WORD + best[i + length];
        if (total < best[i]) {
          best[i] = total;
          next[i] = length;
        }
      }
    }
    int at = 0;
    while (at < n) {
      at += Math.max(1, next[at]);
      ends.add(start + at);
    }
  }

  private static boolean splitsPair(CharSequence text, int at) {
    return at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
