// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.List;

/**
 * What was done to blocks of a translation.
 *
 * @param operation what was done
 * @param blocks the numbers of the blocks that it was done to, in the undamaged translation, from 0
 */
public record Damage(Operation operation, List<Integer> blocks) {
  public Damage {
    blocks = List.copyOf(blocks);
  }

  /** The ways of damaging a translation. */
  public enum Operation {
    /** A block is gone. */
    CUT,
    /** A paragraph and the next one became one. */
    MERGE,
    /** A paragraph became two at the border of two of its sentences. */
    SPLIT,
    /** A block and the next one changed places. */
    SWAP,
    /** A block stands elsewhere, several blocks away. */
    MOVE
  }
}
