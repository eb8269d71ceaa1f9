// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.duizhao.document.Block;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.report.form.VisibleText;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts a block's text into runs that are in one style each and marked or not as a whole. */
final class HtmlRuns {
  private HtmlRuns() {}

  /**
   * @param guilty places in the file that issues blame
   */
  static List<HtmlPage.Run> of(Block block, List<Span> guilty) {
    BitSet marked = marked(block, guilty);
    TreeSet<Integer> cuts = cuts(block, marked);
    List<HtmlPage.Run> runs = new ArrayList<>();
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        String text = visible(block.text().substring(from, to));
        runs.add(new HtmlPage.Run(text, classes(block, from, to), marked.get(from)));
        from = to;
      }
    }
    return runs;
  }

  private static BitSet marked(Block block, List<Span> guilty) {
    BitSet marked = new BitSet();
    List<Span> here = guilty.stream().filter(place -> place.overlaps(block.place())).toList();
    if (here.isEmpty()) {
      return marked;
    }
    for (int i = 0; i < block.text().length(); i++) {
      Span place = block.content().placeOf(new Span(i, i + 1));
      marked.set(i, here.stream().anyMatch(place::overlaps));
    }
    return marked;
  }

  private static TreeSet<Integer> cuts(Block block, BitSet marked) {
    int length = block.text().length();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(length));
    for (Inline inline : block.inlines()) {
      cuts.add(inline.range().start());
      cuts.add(inline.range().end());
    }
    for (int i = 1; i < length; i++) {
      if (marked.get(i) != marked.get(i - 1)) {
        cuts.add(i);
      }
    }
    return cuts;
  }

  private static @Nullable String classes(Block block, int from, int to) {
    StringJoiner classes = new StringJoiner(" ");
    Span run = new Span(from, to);
    for (Inline inline : block.inlines()) {
      if (inline.kind() != InlineKind.RAW_HTML && inline.range().overlaps(run)) {
        classes.add("run-" + inline.kind().name().toLowerCase(Locale.ROOT));
      }
    }
    return classes.length() == 0 ? null : classes.toString();
  }

  /**
   * Control characters mean nothing in HTML or turn the page around; each is shown as a picture.
   */
  static String visible(String text) {
    StringJoiner shown = new StringJoiner("\n");
    for (String line : text.split("\n", -1)) {
      shown.add(VisibleText.of(line));
    }
    return shown.toString();
  }
}
