// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Block;
import org.duizhao.issue.Excerpt;
import org.duizhao.text.SourceFile;

/**
 * The pairs of a bitext in their order, for checks that ask where a block without counterpart
 * should have had one: after the counterpart of the block before it.
 */
record PairOrder(Bitext bitext) {

  /** The empty place in the target where a rendering of pair {@code index} should stand. */
  Excerpt targetGap(int index) {
    List<BlockPair> pairs = bitext.pairs();
    SourceFile file = bitext.target().file();
    for (int i = index - 1; i >= 0; i--) {
      if (pairs.get(i).kind() == PairKind.PAIR) {
        return Excerpt.gap(file, last(pairs.get(i).target()).place().end());
      }
    }
    for (int i = index + 1; i < pairs.size(); i++) {
      if (pairs.get(i).kind() == PairKind.PAIR) {
        return Excerpt.gap(file, pairs.get(i).target().get(0).place().start());
      }
    }
    return Excerpt.gap(file, 0);
  }

  /** The empty place in the source where an original of pair {@code index} should stand. */
  Excerpt sourceGap(SourceFile file, int index) {
    List<BlockPair> pairs = bitext.pairs();
    for (int i = index - 1; i >= 0; i--) {
      if (!pairs.get(i).source().isEmpty()) {
        return Excerpt.gap(file, last(pairs.get(i).source()).place().end());
      }
    }
    return Excerpt.gap(file, 0);
  }

  /**
   * How many pairs from {@code index} on are of {@code kind}; boilerplate between them is skipped.
   */
  int runLength(int index, PairKind kind) {
    List<BlockPair> pairs = bitext.pairs();
    int end = index;
    for (int i = index; i < pairs.size(); i++) {
      PairKind here = pairs.get(i).kind();
      if (here == kind) {
        end = i + 1;
      } else if (here != PairKind.BOILERPLATE) {
        break;
      }
    }
    return end - index;
  }

  private static Block last(List<Block> blocks) {
    return blocks.get(blocks.size() - 1);
  }
}
