// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

import java.util.List;
import org.duizhao.document.Block;

/**
 * Blocks of the source matched with blocks of the target, and the beads inside.
 *
 * <p>The heading "### Core kernel" with "### 核心内核"; a by-line with nothing; a paragraph with the
 * two that render it.
 *
 * @param kind how the sides relate
 * @param source blocks of the source document, in order; empty for additions
 * @param target blocks of the target document, in order; empty for omissions
 * @param confidence that exactly these belong together, 0 to 1
 * @param beads the sentence alignment inside: covers each segment of both sides exactly once
 */
public record BlockPair(
    PairKind kind, List<Block> source, List<Block> target, double confidence, List<Bead> beads) {
  public BlockPair {
    source = List.copyOf(source);
    target = List.copyOf(target);
    beads = List.copyOf(beads);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a pair holds at least one block");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** Whether both sides hold blocks, in place or moved. */
  public boolean isMatched() {
    return !source.isEmpty() && !target.isEmpty();
  }
}
