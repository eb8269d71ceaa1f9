// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Correction;
import org.duizhao.document.Block;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of the source where its author takes something back, and what each of them
 * corrects: "[Update: it was dropped.]" the sentence before it.
 */
public final class CorrectionFinder {
  private CorrectionFinder() {}

  /** All corrections, in the order of the source, whether the target has them or not. */
  public static List<Correction> in(Bitext bitext) {
    List<Correction> found = new ArrayList<>();
    Block before = null;
    for (BlockPair pair : bitext.pairs()) {
      for (Block block : pair.source()) {
        for (CorrectionNote note : CorrectionNote.in(block)) {
          found.add(correction(block, note, before));
        }
        if (!block.isBoilerplate() && !block.text().isBlank()) {
          before = block;
        }
      }
    }
    return found;
  }

  private static Correction correction(Block block, CorrectionNote note, @Nullable Block before) {
    String text = block.text();
    if (note.kind() == CorrectionNote.Kind.STRUCK) {
      return new Correction(block, note.range(), block, Sentences.around(text, note.range()));
    }
    Span here = sentenceBefore(text, note.range().start());
    if (!here.isEmpty()) {
      return new Correction(block, note.range(), block, here);
    }
    if (note.kind() == CorrectionNote.Kind.TOLD || before == null) {
      return new Correction(block, note.range(), null, null);
    }
    Span there = sentenceBefore(before.text(), before.text().length());
    return new Correction(block, note.range(), before, there);
  }

  private static Span sentenceBefore(String text, int offset) {
    String sentence = Sentences.before(text, offset);
    int start = sentence.isEmpty() ? -1 : text.lastIndexOf(sentence, offset);
    return start < 0 ? Span.at(0) : new Span(start, start + sentence.length());
  }
}
