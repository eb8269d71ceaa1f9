// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Block;

/**
 * Gives a short block that seems omitted or added to its neighbour's pair, where the other side of
 * that pair has words for it that are tied to nothing else.
 *
 * <p>"Here is how we run it:" may become the last sentence of the paragraph before it. Its few
 * words hardly change how well the two paragraphs fit, but they do find their counterparts, and
 * those had none.
 */
final class AbsorbedBlocks {
  private static final double LEAST_GAIN = 0.3;
  private static final double WORST_LENGTH = 0.12;
  private static final int MOST = 5;

  private final List<BlockText> english;
  private final List<BlockText> chinese;
  private final Coverage coverage;
  private final double sizeRatio;

  AbsorbedBlocks(DocumentTexts documents, Coverage coverage, double sizeRatio) {
    this.english = documents.english();
    this.chinese = documents.chinese();
    this.coverage = coverage;
    this.sizeRatio = sizeRatio;
  }

  List<BlockMatch> absorb(List<BlockMatch> matches) {
    List<BlockMatch> result = new ArrayList<>(matches);
    for (int x = 0; x < result.size(); x++) {
      BlockMatch alone = result.get(x);
      if (alone.isMatched() || !isProse(alone)) {
        continue;
      }
      int best = -1;
      double most = LEAST_GAIN;
      for (int y = Math.max(0, x - MOST); y < Math.min(result.size(), x + MOST); y++) {
        double gain = gain(result.get(y), alone);
        if (gain >= most) {
          most = gain;
          best = y;
        }
      }
      if (best >= 0) {
        result.set(best, joined(result.get(best), alone));
        result.remove(x);
        x--;
      }
    }
    return result;
  }

  /** What the lone block's words gain in the pair; less than 0 if it cannot join it. */
  private double gain(BlockMatch pair, BlockMatch alone) {
    boolean fits =
        pair.kind() == PairKind.PAIR
            && isProse(pair)
            && (alone.a() > 0
                ? pair.b() == 1 && pair.a() < MOST && touch(pair.i(), pair.a(), alone.i())
                : pair.a() == 1 && pair.b() < MOST && touch(pair.j(), pair.b(), alone.j()));
    if (!fits) {
      return -1;
    }
    BlockMatch both = joined(pair, alone);
    if (lengthGap(both) > lengthGap(pair) + WORST_LENGTH) {
      return -1;
    }
    for (int i = both.i(); i < both.i() + both.a(); i++) {
      coverage.prepare(i, both.j(), both.j() + both.b());
    }
    double more = tied(both) - tied(pair);
    return more / (2 * Math.max(1, mass(both) - mass(pair)));
  }

  private static boolean touch(int start, int length, int one) {
    return one == start + length || one + 1 == start;
  }

  private static BlockMatch joined(BlockMatch pair, BlockMatch alone) {
    int i = alone.a() > 0 ? Math.min(pair.i(), alone.i()) : pair.i();
    int j = alone.b() > 0 ? Math.min(pair.j(), alone.j()) : pair.j();
    double confidence = Math.min(pair.confidence(), alone.confidence());
    return new BlockMatch(
        PairKind.PAIR, i, pair.a() + alone.a(), j, pair.b() + alone.b(), confidence);
  }

  private boolean isProse(BlockMatch match) {
    return english.subList(match.i(), match.i() + match.a()).stream().allMatch(this::isProse)
        && chinese.subList(match.j(), match.j() + match.b()).stream().allMatch(this::isProse);
  }

  private boolean isProse(BlockText text) {
    Block block = text.block();
    return BlockLikeness.isProse(block) && !block.isBoilerplate() && !text.segments().isEmpty();
  }

  private double tied(BlockMatch match) {
    return coverage.of(match.i(), match.a(), match.j(), match.b()) * mass(match);
  }

  private double mass(BlockMatch match) {
    return coverage.mass(match.i(), match.a(), match.j(), match.b());
  }

  private double lengthGap(BlockMatch match) {
    double source = 12;
    double target = 12;
    for (BlockText text : english.subList(match.i(), match.i() + match.a())) {
      source += text.whole().traits.size() * sizeRatio;
    }
    for (BlockText text : chinese.subList(match.j(), match.j() + match.b())) {
      target += text.whole().traits.size();
    }
    return Math.abs(Math.log(source / target));
  }
}
