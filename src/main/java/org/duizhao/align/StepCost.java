// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

/** What the steps of an alignment cost; the cheapest way through the documents is the alignment. */
interface StepCost {
  /** More than any sum of costs: the step is out of the question. */
  float IMPOSSIBLE = 1e9f;

  /**
   * Called before any step that takes English passage {@code i}, with the Chinese ones in reach.
   */
  void prepare(int i, int from, int to);

  /** Cost of leaving English passage {@code i} without counterpart. */
  float omit(int i);

  /** Cost of leaving Chinese passage {@code j} without counterpart. */
  float add(int j);

  /**
   * Cost of matching {@code a} passages from {@code i} with {@code b} from {@code j}, both at least
   * 1.
   */
  float match(int i, int a, int j, int b);

  /**
   * Cost of matching English passage {@code i} with Chinese {@code j + 1}, and {@code i + 1} with
   * {@code j}.
   */
  default float cross(int i, int j) {
    return IMPOSSIBLE;
  }
}
