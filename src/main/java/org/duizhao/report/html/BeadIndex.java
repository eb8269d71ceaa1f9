// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadLinks;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Segment;
import org.duizhao.document.Block;
import org.duizhao.issue.CheckResult;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/** Which beads the sentences of a block belong to, by their numbers in the bitext. */
final class BeadIndex {
  private final List<Bead> beads;
  private final CheckResult result;
  private final Map<Block, List<Place>> places = new IdentityHashMap<>();
  private final TreeMap<Integer, Place> sourceStarts = new TreeMap<>();
  private final TreeMap<Integer, Place> targetStarts = new TreeMap<>();

  /**
   * A sentence in its block.
   *
   * @param range in the block's text, or in the file
   * @param bead number in the bitext
   */
  record Place(Span range, int bead) {}

  BeadIndex(CheckResult result) {
    this.result = result;
    this.beads = result.bitext().beads();
    for (int i = 0; i < beads.size(); i++) {
      add(beads.get(i).source().segments(), i, sourceStarts);
      add(beads.get(i).target().segments(), i, targetStarts);
    }
    places.values().forEach(list -> list.sort(Comparator.comparing(Place::range)));
  }

  private void add(List<Segment> segments, int bead, TreeMap<Integer, Place> starts) {
    for (Segment segment : segments) {
      if (!segment.range().isEmpty()) {
        places
            .computeIfAbsent(segment.block(), b -> new ArrayList<>())
            .add(new Place(segment.range(), bead));
        starts.put(segment.place().start(), new Place(segment.place(), bead));
      }
    }
  }

  List<Bead> beads() {
    return beads;
  }

  Bead bead(int number) {
    return beads.get(number);
  }

  BeadLinks links(int number) {
    return result.annotations().linksOf(number);
  }

  /** The sentences of a block, in order. */
  List<Place> in(Block block) {
    return places.getOrDefault(block, List.of());
  }

  /**
   * The bead whose sentence holds a place of a file; −1 when none does.
   *
   * @param isSource whether to look at the source sides
   */
  int holding(SourceFile file, Span place, boolean isSource) {
    TreeMap<Integer, Place> starts = isSource ? sourceStarts : targetStarts;
    Map.Entry<Integer, Place> before = starts.floorEntry(place.start());
    if (before == null) {
      return -1;
    }
    Bead bead = beads.get(before.getValue().bead);
    BeadSide side = isSource ? bead.source() : bead.target();
    return side.file().path().equals(file.path()) && before.getValue().range.contains(place)
        ? before.getValue().bead
        : -1;
  }

  /** The beads of the sentences that overlap a stretch of a block. */
  List<Integer> beads(Block block, Span range) {
    return in(block).stream()
        .filter(place -> place.range.overlaps(range))
        .map(Place::bead)
        .distinct()
        .toList();
  }
}
