// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.util.List;

/**
 * Which quantities of a source have an equal in its target, by value. "1.5 million rows in 3
 * tables" against 3 张表共有 150 万行 leaves nothing over; against 3 张表共有 15 万行 it leaves 1500000 in the
 * source and 150000 in the target.
 *
 * <p>Left over are only quantities to report: firm ones without an equal, and soft ones that meet a
 * soft one of the same kind but another value on the other side. The order of the sentence does not
 * matter; time is linear in the number of quantities.
 *
 * @param pairs quantities with their equals
 * @param unmatchedSource quantities of the source to report, in order
 * @param unmatchedTarget quantities of the target to report, in order
 */
public record QuantityMatch(
    List<Pair> pairs, List<Quantity> unmatchedSource, List<Quantity> unmatchedTarget) {

  /** A quantity of the source and its equal in the target. */
  public record Pair(Quantity source, Quantity target) {}

  /** Copies the lists. */
  public QuantityMatch {
    pairs = List.copyOf(pairs);
    unmatchedSource = List.copyOf(unmatchedSource);
    unmatchedTarget = List.copyOf(unmatchedTarget);
  }

  /** Whether nothing is left to report on either side. */
  public boolean isClean() {
    return unmatchedSource.isEmpty() && unmatchedTarget.isEmpty();
  }

  /** Matches the quantities of the two sides. */
  public static QuantityMatch align(List<Quantity> source, List<Quantity> target) {
    return new Matching(source, target).run();
  }
}
