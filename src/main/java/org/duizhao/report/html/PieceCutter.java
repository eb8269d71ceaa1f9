// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.duizhao.document.Block;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts a block's text into pieces that are in one style each and blamed by the same issues. */
final class PieceCutter {
  private final Block block;
  private final List<Blame> blames;
  private final TreeSet<Integer> cuts = new TreeSet<>();

  /**
   * A stretch of the block that an issue blames; empty where something is missing.
   *
   * @param range in the block's text
   * @param mark of the issue
   */
  private record Blame(Span range, Mark mark) {}

  /**
   * @param marks of issues, which stand in the block or not
   */
  PieceCutter(Block block, List<Mark> marks) {
    this.block = block;
    this.blames = blames(block, marks);
    for (Inline inline : block.inlines()) {
      cuts.add(inline.range().start());
      cuts.add(inline.range().end());
    }
    for (Blame blame : blames) {
      cuts.add(blame.range.start());
      cuts.add(blame.range.end());
    }
  }

  private static List<Blame> blames(Block block, List<Mark> marks) {
    List<Blame> blames = new ArrayList<>();
    Span whole = block.place();
    for (Mark mark : marks) {
      Span place = mark.place();
      boolean isGap =
          place.isEmpty() && whole.start() <= place.start() && place.end() <= whole.end();
      if (isGap || place.overlaps(whole)) {
        blames.add(new Blame(inText(block, place), mark));
      }
    }
    return blames;
  }

  /** A place of the file in the block's text. */
  private static Span inText(Block block, Span place) {
    int length = block.text().length();
    int start = 0;
    while (start < length && placeOf(block, start).end() <= place.start()) {
      start++;
    }
    int end = start;
    while (end < length && placeOf(block, end).start() < place.end()) {
      end++;
    }
    return new Span(start, end);
  }

  private static Span placeOf(Block block, int at) {
    return block.content().placeOf(new Span(at, at + 1));
  }

  /** The pieces of a stretch of the block's text. */
  List<Row.Piece> pieces(Span range) {
    List<Row.Piece> pieces = new ArrayList<>();
    int from = range.start();
    for (int to : cuts.subSet(range.start(), true, range.end(), true)) {
      addUpTo(to, from, pieces);
      addGap(to, range, pieces);
      from = Math.max(from, to);
    }
    addUpTo(range.end(), from, pieces);
    return pieces;
  }

  private void addUpTo(int to, int from, List<Row.Piece> pieces) {
    if (to <= from) {
      return;
    }
    Span run = new Span(from, to);
    List<Mark> blaming = new ArrayList<>();
    for (Blame blame : blames) {
      if (blame.range.overlaps(run)) {
        blaming.add(blame.mark);
      }
    }
    String text = ShownText.visible(run.of(block.text()));
    pieces.add(piece(text, classes(run), title(run), blaming));
  }

  /** A gap stands after the text before it, so that it is shown once, at the end of a sentence. */
  private void addGap(int at, Span range, List<Row.Piece> pieces) {
    boolean isHere = at > range.start() || at == 0;
    List<Mark> missing = new ArrayList<>();
    for (Blame blame : blames) {
      if (isHere && blame.range.isEmpty() && blame.range.start() == at) {
        missing.add(blame.mark);
      }
    }
    if (!missing.isEmpty()) {
      pieces.add(piece("", null, null, missing));
    }
  }

  private static Row.Piece piece(
      String text, @Nullable String classes, @Nullable String title, List<Mark> marks) {
    if (marks.isEmpty()) {
      return new Row.Piece(text, classes, title, null, null);
    }
    StringJoiner issues = new StringJoiner(" ");
    Mark worst = marks.get(0);
    for (Mark mark : marks) {
      issues.add(String.valueOf(mark.issue()));
      worst = mark.severity().isAtLeast(worst.severity()) ? mark : worst;
    }
    return new Row.Piece(text, classes, title, issues.toString(), worst.severity().id());
  }

  private @Nullable String classes(Span run) {
    StringJoiner classes = new StringJoiner(" ");
    for (Inline inline : block.inlines()) {
      if (inline.kind() != InlineKind.RAW_HTML && inline.range().overlaps(run)) {
        classes.add("run-" + inline.kind().name().toLowerCase(Locale.ROOT));
      }
    }
    return classes.length() == 0 ? null : classes.toString();
  }

  private @Nullable String title(Span run) {
    for (Inline inline : block.inlines()) {
      boolean leads = inline.kind() == InlineKind.HYPERLINK || inline.kind() == InlineKind.IMAGE;
      if (leads && inline.target() != null && inline.range().overlaps(run)) {
        return ShownText.visible(inline.target());
      }
    }
    return null;
  }
}
