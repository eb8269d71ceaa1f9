// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * Tells at which pair of blocks an issue belongs: "64 queues" / 46 个队列 at the paragraph about
 * queues, omitted text at the block that lacks it.
 */
public final class BlockPlaces {
  private final Bitext bitext;
  private final TreeMap<Integer, Integer> sourceStarts = new TreeMap<>();
  private final TreeMap<Integer, Integer> targetStarts = new TreeMap<>();

  public BlockPlaces(Bitext bitext) {
    this.bitext = bitext;
    for (int i = 0; i < bitext.pairs().size(); i++) {
      for (Block block : bitext.pairs().get(i).source()) {
        sourceStarts.put(block.place().start(), i);
      }
      for (Block block : bitext.pairs().get(i).target()) {
        targetStarts.put(block.place().start(), i);
      }
    }
    if (bitext.source() == bitext.target()) {
      sourceStarts.putAll(targetStarts);
      targetStarts.putAll(sourceStarts);
    }
  }

  /**
   * The number of the issue's pair of blocks, from 0. Words decide before empty places, the target
   * before the source.
   */
  public int pairOf(Issue issue) {
    Excerpt source = issue.source();
    Excerpt target = issue.target();
    if (target != null && (source == null || source.place().isEmpty() || hasWords(target))) {
      return near(targetStarts, target);
    }
    return near(sourceStarts, source == null ? target : source);
  }

  /** The same with what a report says of the pair. */
  BlockPlace of(Issue issue) {
    if (bitext.pairs().isEmpty()) {
      return new BlockPlace(0, PairKind.PAIR, null, null);
    }
    int number = pairOf(issue);
    BlockPair pair = bitext.pairs().get(number);
    return new BlockPlace(
        number,
        pair.kind(),
        start(bitext.source(), pair.source()),
        start(bitext.target(), pair.target()));
  }

  private static boolean hasWords(Excerpt excerpt) {
    return !excerpt.place().isEmpty();
  }

  private static int near(TreeMap<Integer, Integer> starts, @Nullable Excerpt excerpt) {
    int offset = excerpt == null ? 0 : excerpt.place().start();
    Map.Entry<Integer, Integer> found = starts.floorEntry(offset);
    if (found == null) {
      found = starts.firstEntry();
    }
    return found == null ? 0 : found.getValue();
  }

  private static @Nullable Position start(@Nullable Document document, List<Block> blocks) {
    return document == null || blocks.isEmpty()
        ? null
        : document.file().positionOf(blocks.get(0).content().place().start());
  }
}
