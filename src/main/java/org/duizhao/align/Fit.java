// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;

/**
 * Whether two documents belong together at all.
 *
 * <p>A digest and its translation fit at about 0.9, two articles on different things at about 0.2:
 * then hundreds of omissions and additions say less than one plain word.
 */
public final class Fit {
  /** Below this the documents are not each other's translation. */
  public static final double LEAST = 0.35;

  private Fit() {}

  /**
   * The share of the text of the smaller side that is matched, weighted by the confidence of the
   * matches, 0 to 1; 1 when there is nothing to match. Boilerplate, code and a second document
   * without source do not count.
   */
  public static double of(Bitext bitext) {
    double sure = 0;
    double matched = 0;
    double source = 0;
    double target = 0;
    for (BlockPair pair : bitext.pairs()) {
      double left = size(pair.source());
      double right = size(pair.target());
      if (pair.isMatched()) {
        matched += left + right;
        sure += pair.confidence() * (left + right);
      } else if (pair.kind() != PairKind.NO_SOURCE) {
        source += left;
        target += right;
      }
    }
    double all = matched + 2 * Math.min(source, target);
    return all == 0 ? 1 : sure / all;
  }

  /** Whether the documents fit well enough for their differences to mean anything. */
  public static boolean isTranslation(Bitext bitext) {
    return of(bitext) >= LEAST;
  }

  private static double size(List<Block> blocks) {
    double size = 0;
    for (Block block : blocks) {
      if (!block.isBoilerplate() && block.kind() != BlockKind.CODE) {
        size += TextTraits.of(block.text()).size();
      }
    }
    return size;
  }
}
