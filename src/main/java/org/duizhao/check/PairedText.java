// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Segment;
import org.duizhao.bitext.Shape;
import org.duizhao.bitext.TranslationUnit;
import org.duizhao.document.Block;

/**
 * All of a block pair as one text a side, with what stands around it: the paragraph "It boots. It
 * is fast." and 它能启动。它很快。, between the paragraphs before and after.
 *
 * @param whole every segment of the pair as one bead; the pair's only bead where it has but one
 * @param sourceAround text of the source blocks that stand next to it, without its own
 * @param targetAround text of the target blocks that stand next to it, without its own
 * @param shape of the input; units count as two files
 * @param confidence that these blocks belong together, 0 to 1; 1 for units
 */
public record PairedText(
    Bead whole,
    List<String> sourceAround,
    List<String> targetAround,
    Shape shape,
    double confidence) {
  /** Pairs before and after that count as neighbours. */
  private static final int REACH = 2;

  public PairedText {
    sourceAround = List.copyOf(sourceAround);
    targetAround = List.copyOf(targetAround);
  }

  static PairedText of(TranslationUnit unit) {
    return new PairedText(unit.bead(), List.of(), List.of(), Shape.TWO_FILES, 1);
  }

  /** The pair at {@code index} of the bitext, which must be matched. */
  static PairedText of(Bitext bitext, int index) {
    List<BlockPair> pairs = bitext.pairs();
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    int to = Math.min(pairs.size() - 1, index + REACH);
    for (int i = Math.max(0, index - REACH); i <= to; i++) {
      if (i != index) {
        pairs.get(i).source().stream().map(Block::text).forEach(source::add);
        pairs.get(i).target().stream().map(Block::text).forEach(target::add);
      }
    }
    BlockPair pair = pairs.get(index);
    return new PairedText(whole(pair), source, target, bitext.shape(), pair.confidence());
  }

  private static Bead whole(BlockPair pair) {
    if (pair.beads().size() == 1) {
      return pair.beads().get(0);
    }
    List<Segment> source = new ArrayList<>();
    List<Segment> target = new ArrayList<>();
    for (Bead bead : pair.beads()) {
      source.addAll(bead.source().segments());
      target.addAll(bead.target().segments());
    }
    return new Bead(BeadSide.english(source), BeadSide.chinese(target), 1);
  }
}
