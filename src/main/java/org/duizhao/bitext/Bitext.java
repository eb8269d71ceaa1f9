// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

import java.util.List;
import org.duizhao.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A source document, a target document and which blocks and sentences belong together.
 *
 * @param shape how source and target lie in the files
 * @param source the English document; in an interleaved file the same as {@code target}; null when
 *     there is none
 * @param target the Chinese document
 * @param pairs cover each block of both documents exactly once; in the order of the source, target
 *     blocks without source at the place where they stand. In an interleaved file Chinese text that
 *     renders nothing is a pair of kind {@code NO_SOURCE}.
 */
public record Bitext(
    Shape shape, @Nullable Document source, Document target, List<BlockPair> pairs) {
  private static final double HARDLY = 0.25;

  public Bitext {
    pairs = List.copyOf(pairs);
    if ((source == null) != (shape == Shape.TARGET_ONLY)) {
      throw new IllegalArgumentException(
          "a source document belongs to every shape but target-only");
    }
  }

  /** All beads of all pairs, in order. */
  public List<Bead> beads() {
    return pairs.stream().flatMap(pair -> pair.beads().stream()).toList();
  }

  /**
   * How much of the source the pairing vouches for: the share of its characters that stand in
   * matched pairs, each counted by the pair's confidence. 1 when the source holds nothing.
   */
  public double pairedShare() {
    double paired = 0;
    double all = 0;
    for (BlockPair pair : pairs) {
      if (pair.kind() == PairKind.BOILERPLATE) {
        continue;
      }
      int length = pair.source().stream().mapToInt(block -> block.content().length()).sum();
      all += length;
      paired += pair.isMatched() ? length * pair.confidence() : 0;
    }
    return all == 0 ? 1 : paired / all;
  }

  /**
   * Whether two files have so little in common that comparing them in detail makes no sense: they
   * may not belong together at all.
   */
  public boolean isHardlyPaired() {
    return shape == Shape.TWO_FILES && pairedShare() < HARDLY;
  }
}
