// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.evaluate.DamagedTranslation.Link;

/** A block alignment by the numbers of the blocks. */
final class NumberedPairs {
  private final List<Numbered> pairs = new ArrayList<>();

  /** A pair of kind {@code kind}; either set may be empty. */
  record Numbered(PairKind kind, Set<Integer> sources, Set<Integer> targets) {
    boolean isOf(Set<Integer> someSources, Set<Integer> someTargets) {
      return sources.equals(someSources) && targets.equals(someTargets);
    }
  }

  NumberedPairs(Document source, Bitext bitext) {
    Map<Block, Integer> sources = SurePairs.numbers(source);
    Map<Block, Integer> targets = SurePairs.numbers(bitext.target());
    for (BlockPair pair : bitext.pairs()) {
      pairs.add(
          new Numbered(
              pair.kind(), numbers(pair.source(), sources), numbers(pair.target(), targets)));
    }
  }

  private static Set<Integer> numbers(List<Block> blocks, Map<Block, Integer> numbers) {
    Set<Integer> found = new TreeSet<>();
    blocks.forEach(block -> found.add(numbers.getOrDefault(block, -1)));
    return found;
  }

  List<Numbered> pairs() {
    return pairs;
  }

  /** The pair that holds a source block. */
  Numbered ofSource(int source) {
    return pairs.stream()
        .filter(pair -> pair.sources.contains(source))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no pair holds source block " + source));
  }

  /** Every source block with every target block of its pair. */
  Set<Link> links() {
    Set<Link> links = new LinkedHashSet<>();
    for (Numbered pair : pairs) {
      for (int source : pair.sources) {
        pair.targets.forEach(target -> links.add(new Link(source, target)));
      }
    }
    return links;
  }
}
