// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.PairKind;

/**
 * Mends neighbours that were matched in order although they fit crosswise: the first then stays,
 * the second is moved.
 *
 * <p>A way through both documents in order cannot cross, and two ill pairs may be cheaper than one
 * good pair with an omission and an addition.
 */
final class SwappedBlocks {
  private static final double LEAST_GAIN = 0.3;

  private final Coverage coverage;
  private final BlockLikeness likeness;
  private final DocumentTexts documents;

  SwappedBlocks(DocumentTexts documents, Coverage coverage, BlockLikeness likeness) {
    this.documents = documents;
    this.coverage = coverage;
    this.likeness = likeness;
  }

  List<BlockMatch> mend(List<BlockMatch> matches) {
    List<BlockMatch> result = new ArrayList<>(matches);
    for (int x = 0; x + 1 < result.size(); x++) {
      BlockMatch first = result.get(x);
      BlockMatch second = result.get(x + 1);
      if (isOneToOne(first) && isOneToOne(second) && gain(first, second) >= LEAST_GAIN) {
        double confidence = BlockAligner.likely(covered(first.i(), second.j()));
        double other = BlockAligner.likely(covered(second.i(), first.j()));
        result.set(x, new BlockMatch(PairKind.PAIR, first.i(), 1, second.j(), 1, confidence));
        result.set(x + 1, new BlockMatch(PairKind.MOVED, second.i(), 1, first.j(), 1, other));
      }
    }
    return result;
  }

  private static boolean isOneToOne(BlockMatch match) {
    return match.kind() == PairKind.PAIR && match.a() == 1 && match.b() == 1;
  }

  /** How much more of the words is covered crosswise; less than 0 if the kinds do not fit so. */
  private double gain(BlockMatch first, BlockMatch second) {
    boolean fits =
        likeness.fits(
                documents.english().get(first.i()).block(),
                documents.chinese().get(second.j()).block())
            && likeness.fits(
                documents.english().get(second.i()).block(),
                documents.chinese().get(first.j()).block());
    if (!fits) {
      return -1;
    }
    double straight = covered(first.i(), first.j()) + covered(second.i(), second.j());
    double crossed = Math.min(covered(first.i(), second.j()), covered(second.i(), first.j())) * 2;
    return crossed - straight;
  }

  private double covered(int i, int j) {
    coverage.prepare(i, j, j + 1);
    return coverage.of(i, 1, j, 1);
  }
}
