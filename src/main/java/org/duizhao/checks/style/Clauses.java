// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.style;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.check.TargetPassage;
import org.duizhao.text.GlyphKind;
import org.duizhao.text.Span;

/**
 * Cuts a passage at its marks: 磁盘已满，请清理。 is one sentence of two clauses. Brackets and quotation
 * marks part clauses too.
 */
final class Clauses {
  private static final String SENTENCE_ENDS = "。！？；!?;\n";
  private static final String CLAUSE_ENDS = "，、：,:（）()“”\"「」《》【】—…";

  private Clauses() {}

  /** The stretches between the marks that end sentences, without them. */
  static List<Span> sentences(TargetPassage passage) {
    return cut(passage, SENTENCE_ENDS);
  }

  /** The stretches between all marks. */
  static List<Span> clauses(TargetPassage passage) {
    return cut(passage, SENTENCE_ENDS + CLAUSE_ENDS);
  }

  private static List<Span> cut(TargetPassage passage, String marks) {
    List<Span> found = new ArrayList<>();
    String text = passage.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends =
          i == text.length() || (!passage.isHidden(i) && marks.indexOf(text.charAt(i)) >= 0);
      if (ends) {
        add(text, start, i, found);
        start = i + 1;
      }
    }
    return found;
  }

  private static void add(String text, int start, int end, List<Span> found) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    if (to > from) {
      found.add(new Span(from, to));
    }
  }

  /** Chinese characters, and Latin words and numbers as one each. */
  static int length(TargetPassage passage, Span span) {
    int length = 0;
    boolean inWord = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean han = passage.kind(i) == GlyphKind.HAN;
      boolean word = !han && !passage.kind(i).isPunctuation() && passage.text().charAt(i) > ' ';
      length += han || (word && !inWord) ? 1 : 0;
      inWord = word;
    }
    return length;
  }

  /** The places of a character in a stretch, outside of code. */
  static List<Integer> places(TargetPassage passage, Span span, char wanted) {
    List<Integer> places = new ArrayList<>();
    for (int i = span.start(); i < span.end(); i++) {
      if (passage.charAt(i) == wanted) {
        places.add(i);
      }
    }
    return places;
  }
}
