// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays a band around a chain of anchors: everything where little lies between two anchors, a strip
 * along the straight line where much does, and a margin all the way, so that an anchor that is
 * wrong can be passed by.
 */
final class BandFinder {
  private static final long SMALL = 40_000;
  private static final int MARGIN = 8;
  private static final double SLACK = 0.15;
  private static final int MOST_NODES = 600_000;

  private BandFinder() {}

  static Band around(List<AnchorChain.Anchor> chain, int n, int m) {
    if ((long) (n + 1) * (m + 1) <= SMALL) {
      return Band.full(n, m);
    }
    int[] lowest = new int[n + 1];
    int[] highest = new int[n + 1];
    Arrays.fill(lowest, m);
    List<AnchorChain.Anchor> posts = new ArrayList<>(chain);
    posts.add(new AnchorChain.Anchor(n, m, 0));
    int i = 0;
    int j = 0;
    int widest = Math.max(6, MOST_NODES / (n + 1));
    for (AnchorChain.Anchor post : posts) {
      stretch(new int[] {i, j, post.i(), post.j()}, widest, lowest, highest);
      i = Math.min(n, post.i() + 1);
      j = Math.min(m, post.j() + 1);
    }
    for (int row = 0; row <= n; row++) {
      lowest[row] = Math.max(0, lowest[row] - MARGIN);
      highest[row] = Math.min(m, highest[row] + MARGIN);
    }
    return Band.of(lowest, highest, m);
  }

  /** Widens the rows from node (i1, j1) to node (i2, j2). */
  private static void stretch(int[] ends, int widest, int[] lowest, int[] highest) {
    int rows = ends[2] - ends[0];
    int columns = ends[3] - ends[1];
    boolean small = (long) (rows + 1) * (columns + 1) <= SMALL;
    int half = (int) Math.min(widest, 10 + SLACK * Math.max(rows, columns));
    for (int row = ends[0]; row <= ends[2]; row++) {
      int from = ends[1];
      int to = ends[3];
      if (!small) {
        double at = rows == 0 ? 0 : (double) (row - ends[0]) / rows;
        int centre = (int) (ends[1] + at * columns);
        int reach = rows == 0 ? columns : half + columns / Math.max(1, rows);
        from = Math.max(ends[1], centre - reach);
        to = Math.min(ends[3], centre + reach);
      }
      lowest[row] = Math.min(lowest[row], from);
      highest[row] = Math.max(highest[row], to);
    }
  }
}
