// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Correction;
import org.duizhao.document.Block;
import org.duizhao.issue.CheckResult;
import org.duizhao.text.Span;

/**
 * Makes the call-outs of corrections: what the author takes back, and what the target says there.
 */
final class NoteMaker {
  private static final int SHOWN = 160;

  private final BeadIndex beads;
  private final Map<BlockPair, List<Row.Note>> notes = new IdentityHashMap<>();

  NoteMaker(CheckResult result, BeadIndex beads) {
    this.beads = beads;
    Map<Block, BlockPair> pairs = new IdentityHashMap<>();
    for (BlockPair pair : result.bitext().pairs()) {
      pair.source().forEach(block -> pairs.put(block, pair));
    }
    for (Correction correction : result.annotations().corrections()) {
      BlockPair pair = pairs.get(correction.block());
      if (pair != null) {
        notes.computeIfAbsent(pair, p -> new ArrayList<>()).add(note(correction));
      }
    }
  }

  /** The notes that stand in each pair, in order. */
  Map<BlockPair, List<Row.Note>> notes() {
    return notes;
  }

  private Row.Note note(Correction correction) {
    Block corrected = correction.correctedBlock();
    Span range = correction.corrected();
    List<Integer> of =
        corrected == null || range == null ? List.of() : beads.beads(corrected, range);
    return new Row.Note(
        shown(correction.note().of(correction.block().text())),
        corrected == null || range == null ? "" : shown(range.of(corrected.text())),
        shown(rendered(correction)),
        of.stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }

  /** What the target has for the sentences that start in the note. */
  private String rendered(Correction correction) {
    StringBuilder text = new StringBuilder();
    for (BeadIndex.Place place : beads.in(correction.block())) {
      BeadSide target = beads.bead(place.bead()).target();
      boolean isNote =
          place.range().start() >= correction.note().start()
              && place.range().start() < correction.note().end();
      if (isNote && text.indexOf(target.text()) < 0) {
        text.append(target.text());
      }
    }
    return text.toString();
  }

  private static String shown(String text) {
    String visible = ShownText.visible(text);
    if (visible.length() <= SHOWN) {
      return visible;
    }
    int cut = visible.offsetByCodePoints(0, visible.codePointCount(0, SHOWN));
    return visible.substring(0, cut) + "…";
  }
}
