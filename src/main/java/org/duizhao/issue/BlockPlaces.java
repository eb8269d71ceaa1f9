// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
 * queues, omitted text at the block that lacks it. Holds places and no text.
 */
public final class BlockPlaces {
  private final List<BlockPlace> pairs;
  private final NavigableMap<Integer, Integer> sourceStarts;
  private final NavigableMap<Integer, Integer> targetStarts;

  public BlockPlaces(Bitext bitext) {
    this(places(bitext), new TreeMap<>(), new TreeMap<>());
    for (int i = 0; i < pairs.size(); i++) {
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

  private BlockPlaces(
      List<BlockPlace> pairs,
      NavigableMap<Integer, Integer> sourceStarts,
      NavigableMap<Integer, Integer> targetStarts) {
    this.pairs = pairs;
    this.sourceStarts = sourceStarts;
    this.targetStarts = targetStarts;
  }

  /** What {@link #pairs}, {@link #sourceStarts} and {@link #targetStarts} gave. */
  public static BlockPlaces of(
      List<BlockPlace> pairs,
      NavigableMap<Integer, Integer> sourceStarts,
      NavigableMap<Integer, Integer> targetStarts) {
    return new BlockPlaces(
        List.copyOf(pairs), new TreeMap<>(sourceStarts), new TreeMap<>(targetStarts));
  }

  private static List<BlockPlace> places(Bitext bitext) {
    List<BlockPlace> places = new ArrayList<>();
    for (BlockPair pair : bitext.pairs()) {
      places.add(
          new BlockPlace(
              places.size(),
              pair.kind(),
              start(bitext.source(), pair.source()),
              start(bitext.target(), pair.target())));
    }
    return places;
  }

  private static @Nullable Position start(@Nullable Document document, List<Block> blocks) {
    return document == null || blocks.isEmpty()
        ? null
        : document.file().positionOf(blocks.get(0).content().place().start());
  }

  /** The pairs of blocks in order. */
  public List<BlockPlace> pairs() {
    return Collections.unmodifiableList(pairs);
  }

  /** Offset in the source at which a block begins → number of its pair. */
  public NavigableMap<Integer, Integer> sourceStarts() {
    return Collections.unmodifiableNavigableMap(sourceStarts);
  }

  /** Offset in the target at which a block begins → number of its pair. */
  public NavigableMap<Integer, Integer> targetStarts() {
    return Collections.unmodifiableNavigableMap(targetStarts);
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

  /** The findings, each with its pair of blocks. */
  public List<PlacedFinding> placed(List<Finding> findings) {
    List<PlacedFinding> placed = new ArrayList<>();
    for (Finding finding : findings) {
      placed.add(new PlacedFinding(finding, of(finding.issue())));
    }
    return placed;
  }

  private BlockPlace of(Issue issue) {
    return pairs.isEmpty()
        ? new BlockPlace(0, PairKind.PAIR, null, null)
        : pairs.get(pairOf(issue));
  }

  private static boolean hasWords(Excerpt excerpt) {
    return !excerpt.place().isEmpty();
  }

  private static int near(NavigableMap<Integer, Integer> starts, @Nullable Excerpt excerpt) {
    int offset = excerpt == null ? 0 : excerpt.place().start();
    Map.Entry<Integer, Integer> found = starts.floorEntry(offset);
    if (found == null) {
      found = starts.firstEntry();
    }
    return found == null ? 0 : found.getValue();
  }
}
