// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.Arrays;
import org.duizhao.lexicon.SentenceBand;

/**
 * The nodes that a search may pass: for each number of English passages done (0 to n) a stretch of
 * numbers of Chinese passages done. Both ends of a stretch never fall from row to row, neighbouring
 * stretches overlap, and the corners (0, 0) and (n, m) are inside.
 */
final class Band {
  private final int[] from;
  private final int[] to;

  private Band(int[] from, int[] to) {
    this.from = from;
    this.to = to;
  }

  static Band full(int n, int m) {
    int[] to = new int[n + 1];
    Arrays.fill(to, m);
    return new Band(new int[n + 1], to);
  }

  /** A band from the lowest and highest node wanted in each row, made sound. */
  static Band of(int[] lowest, int[] highest, int m) {
    int n = lowest.length - 1;
    int[] from = lowest.clone();
    int[] to = highest.clone();
    from[0] = 0;
    to[n] = m;
    for (int i = n - 1; i >= 0; i--) {
      from[i] = Math.max(0, Math.min(from[i], from[i + 1]));
    }
    for (int i = 1; i <= n; i++) {
      to[i] = Math.min(m, Math.max(to[i], to[i - 1]));
    }
    for (int i = 0; i < n; i++) {
      to[i] = Math.max(to[i], Math.min(m, from[i + 1] + 1));
    }
    for (int i = 1; i <= n; i++) {
      to[i] = Math.max(to[i], to[i - 1]);
    }
    return new Band(from, to);
  }

  int rows() {
    return from.length;
  }

  /** First node of row {@code i}. */
  int from(int i) {
    return from[i];
  }

  /** Last node of row {@code i}, inclusive. */
  int to(int i) {
    return to[i];
  }

  int width(int i) {
    return to[i] - from[i] + 1;
  }

  boolean holds(int i, int j) {
    return i >= 0 && j >= from[i] && j <= to[i];
  }

  /**
   * Which Chinese passages each English one may meet inside the band; there must be some of both.
   *
   * @param m number of Chinese passages
   */
  SentenceBand passages(int m) {
    int[] first = new int[from.length - 1];
    int[] last = new int[from.length - 1];
    for (int i = 0; i < first.length; i++) {
      first[i] = Math.min(from[i], m - 1);
      last[i] = Math.max(first[i] + 1, to[i + 1]);
    }
    return new SentenceBand(first, last, m);
  }

  long nodes() {
    long sum = 0;
    for (int i = 0; i < from.length; i++) {
      sum += width(i);
    }
    return sum;
  }
}
