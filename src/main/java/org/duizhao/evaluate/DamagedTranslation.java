// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.document.Document;

/**
 * A translation with known damage, and what is true of it.
 *
 * @param target the damaged translation, as read anew
 * @param damages what was done, in that order
 * @param origins for each block of {@code target} the numbers of the blocks of the undamaged
 *     translation that it is made of
 * @param sources for each block of the undamaged translation the number of the source block that it
 *     renders, -1 where that is not sure
 */
public record DamagedTranslation(
    Document target, List<Damage> damages, List<List<Integer>> origins, List<Integer> sources) {
  public DamagedTranslation {
    damages = List.copyOf(damages);
    origins = List.copyOf(origins);
    sources = List.copyOf(sources);
    if (origins.size() != target.blocks().size()) {
      throw new IllegalArgumentException("each block has an origin");
    }
  }

  /** A block of the source and a block of the target that renders it or a part of it. */
  public record Link(int source, int target) {}

  /** The source blocks of which it is sure what renders them. */
  Set<Integer> judgedSources() {
    Set<Integer> judged = new TreeSet<>(sources);
    judged.remove(-1);
    return judged;
  }

  /** Whether it is sure what a block of the damaged translation renders. */
  boolean isJudged(int block) {
    return origins.get(block).stream().allMatch(origin -> sources.get(origin) >= 0);
  }

  /** The true links of all blocks that are judged. */
  Set<Link> links() {
    Set<Link> links = new LinkedHashSet<>();
    for (int block = 0; block < origins.size(); block++) {
      for (int origin : origins.get(block)) {
        if (sources.get(origin) >= 0) {
          links.add(new Link(sources.get(origin), block));
        }
      }
    }
    return links;
  }

  /** The blocks of the damaged translation that a block of the undamaged one went into. */
  Set<Integer> remains(int origin) {
    Set<Integer> remains = new TreeSet<>();
    for (int block = 0; block < origins.size(); block++) {
      if (origins.get(block).contains(origin)) {
        remains.add(block);
      }
    }
    return remains;
  }
}
