// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.duizhao.bitext.PairKind;

/**
 * Finds blocks that were moved: of the blocks left without counterpart, those that share so many
 * words that they must belong together although their neighbours stand elsewhere.
 */
final class MovedBlocks {
  private static final double LEAST_COVERED = 0.36;
  private static final double CLEARLY_COVERED = 0.65;
  private static final double LEAST_BESIDE = 0.22;
  private static final double LEAST_MASS = 14;
  private static final int LEAST_WORDS = 2;
  private static final double WORST_LENGTH = 0.9;
  private static final long MOST_PAIRS = 1_000_000;

  private final List<BlockText> english;
  private final List<BlockText> chinese;
  private final Vocabulary vocabulary;
  private final BlockLikeness likeness;

  MovedBlocks(DocumentTexts documents, BlockLikeness likeness) {
    this.english = documents.english();
    this.chinese = documents.chinese();
    this.vocabulary = documents.vocabulary();
    this.likeness = likeness;
  }

  private record Candidate(int i, int j, double covered) {}

  /** The matches with moved pairs in the place of the source block, the target's place given up. */
  List<BlockMatch> find(List<BlockMatch> matches) {
    int[] lefts =
        matches.stream().filter(match -> match.b() == 0).mapToInt(BlockMatch::i).toArray();
    int[] rights =
        matches.stream().filter(match -> match.a() == 0).mapToInt(BlockMatch::j).toArray();
    if (lefts.length == 0 || rights.length == 0) {
      return matches;
    }
    List<Candidate> candidates = candidates(lefts, rights);
    candidates.sort(Comparator.comparingDouble(Candidate::covered).reversed());
    int[] targetOf = new int[english.size()];
    int[] sourceOf = new int[chinese.size()];
    Arrays.fill(targetOf, -1);
    Arrays.fill(sourceOf, -1);
    double[] covered = new double[english.size()];
    for (Candidate candidate : candidates) {
      boolean sure = isSure(candidate);
      if (sure && targetOf[candidate.i] < 0 && sourceOf[candidate.j] < 0) {
        tie(candidate, targetOf, sourceOf, covered);
      }
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Candidate candidate : candidates) {
        if (targetOf[candidate.i] < 0
            && sourceOf[candidate.j] < 0
            && isBeside(candidate, targetOf)) {
          tie(candidate, targetOf, sourceOf, covered);
          grown = true;
        }
      }
    }
    return rewrite(matches, targetOf, sourceOf, covered);
  }

  private static void tie(Candidate candidate, int[] targetOf, int[] sourceOf, double[] covered) {
    targetOf[candidate.i] = candidate.j;
    sourceOf[candidate.j] = candidate.i;
    covered[candidate.i] = candidate.covered;
  }

  private boolean isSure(Candidate candidate) {
    Passage source = english.get(candidate.i).whole();
    Passage target = chinese.get(candidate.j).whole();
    boolean isClear =
        candidate.covered >= CLEARLY_COVERED && Math.min(source.telling(), target.telling()) >= 1;
    return isClear
        || (candidate.covered >= LEAST_COVERED
            && source.mass + target.mass >= LEAST_MASS
            && Math.min(source.telling(), target.telling()) >= LEAST_WORDS);
  }

  /** Whether a neighbour was moved to the neighbouring place. */
  private static boolean isBeside(Candidate candidate, int[] targetOf) {
    boolean before =
        candidate.i > 0 && candidate.j > 0 && targetOf[candidate.i - 1] == candidate.j - 1;
    boolean after =
        candidate.i + 1 < targetOf.length && targetOf[candidate.i + 1] == candidate.j + 1;
    return before || after;
  }

  private List<Candidate> candidates(int[] lefts, int[] rights) {
    List<Passage> sources = Arrays.stream(lefts).mapToObj(i -> english.get(i).whole()).toList();
    List<Passage> targets = Arrays.stream(rights).mapToObj(j -> chinese.get(j).whole()).toList();
    Coverage coverage = new Coverage(vocabulary, sources, targets);
    List<Candidate> found = new ArrayList<>();
    if ((long) lefts.length * rights.length > MOST_PAIRS) {
      for (AnchorChain.Anchor anchor : new AnchorChain(vocabulary, sources, targets).mutual()) {
        coverage.prepare(anchor.i(), anchor.j(), anchor.j() + 1);
        offer(
            found,
            lefts[anchor.i()],
            rights[anchor.j()],
            coverage.of(anchor.i(), 1, anchor.j(), 1));
      }
      return found;
    }
    for (int x = 0; x < lefts.length; x++) {
      coverage.prepare(x, 0, rights.length);
      for (int y = 0; y < rights.length; y++) {
        offer(found, lefts[x], rights[y], coverage.of(x, 1, y, 1));
      }
    }
    return found;
  }

  private void offer(List<Candidate> found, int i, int j, double covered) {
    double length =
        Math.log(
            (english.get(i).whole().traits.size() + 12)
                / (chinese.get(j).whole().traits.size() + 12));
    if (covered >= LEAST_BESIDE
        && Math.abs(length) <= WORST_LENGTH
        && likeness.fits(english.get(i).block(), chinese.get(j).block())) {
      found.add(new Candidate(i, j, covered));
    }
  }

  private static List<BlockMatch> rewrite(
      List<BlockMatch> matches, int[] targetOf, int[] sourceOf, double[] covered) {
    List<BlockMatch> result = new ArrayList<>();
    for (BlockMatch match : matches) {
      if (match.b() == 0 && targetOf[match.i()] >= 0) {
        double confidence = BlockAligner.likely(covered[match.i()]);
        result.add(
            new BlockMatch(PairKind.MOVED, match.i(), 1, targetOf[match.i()], 1, confidence));
      } else if (match.a() > 0 || sourceOf[match.j()] < 0) {
        result.add(match);
      }
    }
    return result;
  }
}
