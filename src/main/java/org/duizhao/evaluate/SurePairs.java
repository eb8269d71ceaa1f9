// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Segment;
import org.duizhao.document.Block;
import org.duizhao.document.Document;

/**
 * The blocks of an undamaged translation of which it is sure what they render: matched one to one,
 * in order, with a confidence of at least {@value #SURE}, of the same kind, both content, both with
 * words, and neither of them a repetition of another block of its document.
 */
final class SurePairs {
  static final double SURE = 0.6;

  private final List<Integer> sources;
  private final List<List<Integer>> borders;

  private SurePairs(List<Integer> sources, List<List<Integer>> borders) {
    this.sources = sources;
    this.borders = borders;
  }

  static SurePairs of(Document source, Bitext bitext) {
    Map<Block, Integer> sourceNumbers = numbers(source);
    Map<Block, Integer> targetNumbers = numbers(bitext.target());
    Map<String, Integer> sourceTexts = texts(source);
    Map<String, Integer> targetTexts = texts(bitext.target());
    int size = bitext.target().blocks().size();
    List<Integer> sources = new ArrayList<>(Collections.nCopies(size, -1));
    List<List<Integer>> borders = new ArrayList<>(Collections.nCopies(size, List.of()));
    for (BlockPair pair : bitext.pairs()) {
      if (isSure(pair)
          && sourceTexts.getOrDefault(text(pair.source().get(0)), 0) == 1
          && targetTexts.getOrDefault(text(pair.target().get(0)), 0) == 1) {
        int target = targetNumbers.getOrDefault(pair.target().get(0), -1);
        sources.set(target, sourceNumbers.getOrDefault(pair.source().get(0), -1));
        borders.set(target, borders(pair));
      }
    }
    return new SurePairs(List.copyOf(sources), List.copyOf(borders));
  }

  private static boolean isSure(BlockPair pair) {
    if (pair.kind() != PairKind.PAIR || pair.source().size() != 1 || pair.target().size() != 1) {
      return false;
    }
    Block source = pair.source().get(0);
    Block target = pair.target().get(0);
    return pair.confidence() >= SURE
        && source.kind() == target.kind()
        && !source.isBoilerplate()
        && !target.isBoilerplate()
        && hasWords(source)
        && hasWords(target);
  }

  private static boolean hasWords(Block block) {
    return block.text().codePoints().anyMatch(Character::isLetter);
  }

  /** Where in the target block's text its second and further sentences start. */
  private static List<Integer> borders(BlockPair pair) {
    List<Integer> borders = new ArrayList<>();
    for (Bead bead : pair.beads()) {
      for (Segment segment : bead.target().segments()) {
        borders.add(segment.range().start());
      }
    }
    return borders.isEmpty() ? List.of() : List.copyOf(borders.subList(1, borders.size()));
  }

  /** The places of the blocks of a document in it. */
  static Map<Block, Integer> numbers(Document document) {
    Map<Block, Integer> numbers = new IdentityHashMap<>();
    for (Block block : document.blocks()) {
      numbers.put(block, numbers.size());
    }
    return numbers;
  }

  private static Map<String, Integer> texts(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    document.blocks().forEach(block -> counts.merge(text(block), 1, Integer::sum));
    return counts;
  }

  private static String text(Block block) {
    return block.text().strip();
  }

  /** For each target block the number of its source block, -1 where that is not sure. */
  List<Integer> sources() {
    return sources;
  }

  /** The source block of a target block, -1 where it is not sure. */
  int sourceOf(int target) {
    return sources.get(target);
  }

  /** Where sentences of a target block start within its text, the first one left out. */
  List<Integer> borders(int target) {
    return borders.get(target);
  }
}
