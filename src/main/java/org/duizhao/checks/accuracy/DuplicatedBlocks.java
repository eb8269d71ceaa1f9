// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Shape;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.text.Script;

/**
 * Blocks of the target that stand there once more than the source has a block for them: a paragraph
 * that was pasted twice.
 */
final class DuplicatedBlocks {
  /** Shorter blocks are repeated on purpose: captions, "output:". */
  private static final int LEAST_HAN = 10;

  private DuplicatedBlocks() {}

  /**
   * A block and the earlier one that it repeats.
   *
   * @param pair of the first
   */
  record Copy(Block first, Block copy, BlockPair pair) {}

  /** The copies in the order of the target. */
  static List<Copy> in(Bitext bitext) {
    if (bitext.source() == null || bitext.shape() != Shape.TWO_FILES || bitext.isHardlyPaired()) {
      return List.of();
    }
    Map<Block, BlockPair> pairs = new IdentityHashMap<>();
    bitext.pairs().forEach(pair -> pair.target().forEach(block -> pairs.put(block, pair)));
    Map<String, List<Block>> byText = new HashMap<>();
    List<Copy> copies = new ArrayList<>();
    for (Block block : bitext.target().blocks()) {
      boolean isProse = block.kind() != BlockKind.CODE && !block.isBoilerplate();
      if (isProse && Script.countHan(block.text()) >= LEAST_HAN) {
        byText.computeIfAbsent(Script.letters(block.text()), text -> new ArrayList<>()).add(block);
      }
    }
    for (Block block : bitext.target().blocks()) {
      List<Block> alike = byText.getOrDefault(Script.letters(block.text()), List.of());
      boolean isLast = alike.size() > 1 && alike.get(alike.size() - 1) == block;
      BlockPair pair = isLast ? pairs.get(alike.get(0)) : null;
      if (pair != null && pair.isMatched() && isOnceInSource(bitext, alike, pairs)) {
        copies.add(new Copy(alike.get(0), block, pair));
      }
    }
    return copies;
  }

  /** Whether all copies together have but one source, which is said nowhere else. */
  private static boolean isOnceInSource(
      Bitext bitext, List<Block> alike, Map<Block, BlockPair> pairs) {
    Set<Block> sources = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block block : alike) {
      BlockPair pair = pairs.get(block);
      if (pair != null) {
        sources.addAll(pair.source());
      }
    }
    if (sources.size() != 1 || bitext.source() == null) {
      return false;
    }
    String text = Script.letters(sources.iterator().next().text());
    return bitext.source().blocks().stream()
            .filter(block -> Script.letters(block.text()).equals(text))
            .limit(2)
            .count()
        == 1;
  }
}
