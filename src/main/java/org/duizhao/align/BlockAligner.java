// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.PairKind;

/**
 * Matches the blocks of two documents: first the cheapest way through both in order, then moved
 * blocks among what is left, then what needs no counterpart.
 */
final class BlockAligner {
  private static final int[][] SHAPES = {
    {1, 1},
    {1, 2},
    {2, 1},
    {1, 3},
    {3, 1},
    {2, 2},
    {1, 4},
    {4, 1},
    {1, 5},
    {5, 1},
    BeadSearch.CROSSED
  };
  private static final double TEMPERATURE = 0.2;

  private final DocumentTexts documents;
  private final BeadSearch search = new BeadSearch(SHAPES, TEMPERATURE);

  BlockAligner(DocumentTexts documents) {
    this.documents = documents;
  }

  /** The matches in the order of the source; each block of both sides is in exactly one. */
  List<BlockMatch> align() {
    Texts texts = documents.blocks();
    BlockCost cost = new BlockCost(texts, documents.english(), documents.chinese());
    List<Step> steps = search.search(cost, texts.band(), documents.chinese().size());
    List<BlockMatch> matches = new ArrayList<>();
    Coverage coverage = texts.coverage();
    for (Step step : steps) {
      if (step.isCrossed()) {
        matches.add(match(part(step, 0, 1), coverage));
        matches.add(match(part(step, 1, 0), coverage).as(PairKind.MOVED));
      } else {
        matches.add(match(step, coverage));
      }
    }
    matches = sourceFirst(matches);
    matches = new AbsorbedBlocks(documents, coverage, texts.sizeRatio()).absorb(matches);
    matches = new LoosePairs(documents, coverage, cost.likeness()).loosen(matches);
    matches = new MovedBlocks(documents, cost.likeness()).find(matches);
    return new OneSidedBlocks(documents).classify(matches);
  }

  /** One of the two pairs of neighbours that changed places. */
  private static Step part(Step crossed, int i, int j) {
    return new Step(crossed.i() + i, 1, crossed.j() + j, 1, crossed.confidence());
  }

  /** Puts the omissions between two matches before the additions there. */
  private static List<BlockMatch> sourceFirst(List<BlockMatch> matches) {
    List<BlockMatch> result = new ArrayList<>();
    List<BlockMatch> additions = new ArrayList<>();
    for (BlockMatch match : matches) {
      if (match.a() == 0) {
        additions.add(match);
      } else {
        if (match.isMatched()) {
          result.addAll(additions);
          additions.clear();
        }
        result.add(match);
      }
    }
    result.addAll(additions);
    return result;
  }

  private static BlockMatch match(Step step, Coverage coverage) {
    if (!step.isMatched()) {
      PairKind kind = step.a() > 0 ? PairKind.OMISSION : PairKind.ADDITION;
      return new BlockMatch(kind, step.i(), step.a(), step.j(), step.b(), step.confidence());
    }
    for (int x = step.i(); x < step.i() + step.a(); x++) {
      coverage.prepare(x, step.j(), step.j() + step.b());
    }
    double covered = coverage.of(step.i(), step.a(), step.j(), step.b());
    double confidence = step.confidence() * likely(covered);
    return new BlockMatch(PairKind.PAIR, step.i(), step.a(), step.j(), step.b(), confidence);
  }

  /** 0.4 for blocks that share no words, 1 for a literal translation. */
  static double likely(double covered) {
    double share = (covered - BlockCost.UNRELATED) / (BlockCost.LITERAL - BlockCost.UNRELATED);
    return 0.4 + 0.6 * Math.max(0, Math.min(1, share * 1.5));
  }
}
