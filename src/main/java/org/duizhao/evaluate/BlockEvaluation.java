// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.List;
import java.util.Random;
import org.duizhao.bitext.Bitext;
import org.duizhao.pipeline.Pairing;

/**
 * Measures block alignment on articles whose translations are damaged in ways that are known.
 *
 * <p>An article and its translation are aligned as they are; the blocks that are surely one to one
 * make the truth. Then some of them are cut out, merged, split, swapped and moved, and the damaged
 * translation is aligned: where the truth is known, that alignment is judged.
 */
public final class BlockEvaluation {
  private final Pairing pairing;
  private final BlockScore score = new BlockScore();
  private final long seed;
  private long nanos;

  /**
   * @param pairing what is measured
   * @param seed the same one damages every article in the same way, whatever else is read
   */
  public BlockEvaluation(Pairing pairing, long seed) {
    this.pairing = pairing;
    this.seed = seed;
  }

  /** Damages an article, aligns it, adds what came of it to the score; gives what was got wrong. */
  public List<BlockScore.Miss> add(ArticlePair article) {
    Bitext undamaged = pairing.of(article.source(), article.target());
    Random random = new Random(seed * 1_000_003 + article.id().hashCode());
    DamagedTranslation damaged = TranslationDamage.of(article.source(), undamaged, random);
    long start = System.nanoTime();
    Bitext found = pairing.of(article.source(), damaged.target());
    nanos += System.nanoTime() - start;
    return score.add(article.source(), damaged, found);
  }

  /** The score of all articles so far. */
  public BlockScore score() {
    return score;
  }

  /** How long the damaged articles took to align. */
  public double seconds() {
    return nanos / 1e9;
  }
}
