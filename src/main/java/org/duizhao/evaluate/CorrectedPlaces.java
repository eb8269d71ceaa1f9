// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.duizhao.evaluate.Correction.CorrectedWords;
import org.duizhao.text.Span;

/**
 * Where in the uncorrected text something was corrected: of 他打开了 21 个文件，21 兆 with "21 → 12" and the
 * corrected text 他打开了 12 个文件，21 兆 only the first 21.
 */
final class CorrectedPlaces {
  private final Correction correction;
  private final BitSet changedBefore = new BitSet();
  private final BitSet changedAfter = new BitSet();
  private final int[] placeBefore;

  private CorrectedPlaces(Correction correction) {
    this.correction = correction;
    this.placeBefore = new int[correction.after().length() + 1];
    new StringsComparator(correction.before(), correction.after()).getScript().visit(new Walk());
    placeBefore[correction.after().length()] = correction.before().length();
  }

  /** The places, each a span of the text before; empty spans where something was put in. */
  static List<Span> of(Correction correction) {
    CorrectedPlaces places = new CorrectedPlaces(correction);
    List<Span> found = new ArrayList<>();
    for (CorrectedWords words : correction.changes()) {
      found.addAll(places.of(words));
    }
    return found;
  }

  private List<Span> of(CorrectedWords words) {
    List<Span> replaced = occurrences(words.before(), correction.before());
    List<Span> touched = replaced.stream().filter(span -> isTouched(span, changedBefore)).toList();
    if (!replaced.isEmpty()) {
      return touched.isEmpty() ? replaced : touched;
    }
    return occurrences(words.after(), correction.after()).stream()
        .filter(span -> isTouched(span, changedAfter))
        .map(span -> new Span(placeBefore[span.start()], placeBefore[span.end()]))
        .toList();
  }

  private static boolean isTouched(Span span, BitSet changed) {
    int next = changed.nextSetBit(span.start());
    return next >= 0 && next <= span.end();
  }

  private static List<Span> occurrences(String words, String text) {
    List<Span> found = new ArrayList<>();
    int start = words.isEmpty() ? -1 : text.indexOf(words);
    while (start >= 0) {
      found.add(new Span(start, start + words.length()));
      start = text.indexOf(words, start + 1);
    }
    return found;
  }

  /** Notes what changed on both sides, and where each character after stands before. */
  private final class Walk implements CommandVisitor<Character> {
    private int before;
    private int after;

    @Override
    public void visitKeepCommand(Character c) {
      placeBefore[after] = before;
      before++;
      after++;
    }

    @Override
    public void visitInsertCommand(Character c) {
      changedBefore.set(before);
      changedAfter.set(after);
      placeBefore[after] = before;
      after++;
    }

    @Override
    public void visitDeleteCommand(Character c) {
      changedBefore.set(before);
      changedAfter.set(after);
      before++;
    }
  }
}
