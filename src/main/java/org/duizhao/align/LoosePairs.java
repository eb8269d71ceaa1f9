// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.PairKind;

/**
 * Takes apart pairs that share hardly a word, where a block without counterpart fits one of the two
 * far better: the way through both documents took what stood in the place of a moved block.
 */
final class LoosePairs {
  private static final double MOST_COVERED = 0.25;
  private static final double LEAST_BETTER = 0.45;
  private static final double LEAST_MASS = 40;
  private static final long MOST_PAIRS = 100_000;

  private final Coverage coverage;
  private final BlockLikeness likeness;
  private final DocumentTexts documents;

  LoosePairs(DocumentTexts documents, Coverage coverage, BlockLikeness likeness) {
    this.documents = documents;
    this.coverage = coverage;
    this.likeness = likeness;
  }

  /** The matches with such pairs as omission and addition. */
  List<BlockMatch> loosen(List<BlockMatch> matches) {
    List<BlockMatch> loose = matches.stream().filter(this::isLoose).toList();
    List<BlockMatch> alone = matches.stream().filter(match -> !match.isMatched()).toList();
    if ((long) loose.size() * alone.size() > MOST_PAIRS) {
      return matches;
    }
    List<BlockMatch> result = new ArrayList<>();
    for (BlockMatch match : matches) {
      if (loose.contains(match) && alone.stream().anyMatch(other -> fitsBetter(other, match))) {
        double confidence = match.confidence();
        result.add(new BlockMatch(PairKind.OMISSION, match.i(), 1, match.j(), 0, confidence));
        result.add(new BlockMatch(PairKind.ADDITION, match.i() + 1, 0, match.j(), 1, confidence));
      } else {
        result.add(match);
      }
    }
    return result;
  }

  private boolean isLoose(BlockMatch match) {
    return match.kind() == PairKind.PAIR
        && match.a() == 1
        && match.b() == 1
        && covered(match.i(), match.j()) <= MOST_COVERED;
  }

  private boolean fitsBetter(BlockMatch alone, BlockMatch pair) {
    int i = alone.a() > 0 ? alone.i() : pair.i();
    int j = alone.a() > 0 ? pair.j() : alone.j();
    Passage source = documents.english().get(i).whole();
    Passage target = documents.chinese().get(j).whole();
    return source.mass + target.mass >= LEAST_MASS
        && likeness.fits(documents.english().get(i).block(), documents.chinese().get(j).block())
        && covered(i, j) >= LEAST_BETTER;
  }

  private double covered(int i, int j) {
    coverage.prepare(i, j, j + 1);
    return coverage.of(i, 1, j, 1);
  }
}
