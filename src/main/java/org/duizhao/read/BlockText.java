// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.text.MappedText;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Glues the text of one block from pieces with places, joins hard-wrapped lines, and keeps book of
 * the markup. Leading and trailing blanks of the block are left out.
 *
 * <p>"合并窗口" + line break + "已经关闭" gives "合并窗口已经关闭", "merge" + line break + "window" gives "merge
 * window". A hard break stays, as a line feed.
 */
final class BlockText {
  private enum Break {
    NONE,
    SOFT,
    HARD
  }

  private final MappedText.Builder out;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private Break pending = Break.NONE;
  private int lastEnd;
  private int dropped;

  /**
   * @param emptyAt the place in the file that an empty text has
   */
  BlockText(int emptyAt) {
    out = new MappedText.Builder(emptyAt);
    lastEnd = emptyAt;
  }

  /** Text and markup of a finished block. */
  record Built(MappedText content, List<Inline> inlines) {}

  /** Markup that is being collected; its start is unknown while a line break is pending. */
  private static final class Mark {
    private final InlineKind kind;
    private final @Nullable String target;
    private Span place;
    private int start;
    private int end = -1;

    private Mark(InlineKind kind, Span place, @Nullable String target, int start) {
      this.kind = kind;
      this.place = place;
      this.target = target;
      this.start = start;
    }
  }

  /** Appends {@code piece}, which stands for {@code place} in the file. */
  void add(String piece, Span place) {
    String rest = piece;
    Span restPlace = place;
    if (text.length() == 0 || pending != Break.NONE) {
      String stripped = piece.stripLeading();
      if (stripped.isEmpty()) {
        return;
      }
      int cut = piece.length() - stripped.length();
      if (cut > 0) {
        rest = stripped;
        boolean verbatim = place.length() == piece.length();
        restPlace = verbatim ? new Span(place.start() + cut, place.end()) : place;
      }
    }
    settleBreak(rest, restPlace);
    append(rest, restPlace);
  }

  /** Appends a piece with all its blanks, as code has it. */
  void addExactly(String piece, Span place) {
    append(piece, place);
  }

  private void append(String piece, Span place) {
    out.append(piece, place);
    text.append(piece);
    lastEnd = Math.max(lastEnd, place.end());
  }

  private void settleBreak(String next, Span nextPlace) {
    if (pending != Break.NONE && text.length() > 0) {
      String glue = pending == Break.HARD ? "\n" : LineJoin.glue(text, next);
      int from = Math.min(lastEnd, nextPlace.start());
      append(glue, new Span(from, nextPlace.start()));
    }
    pending = Break.NONE;
    for (int i = marks.size() - 1; i >= 0 && marks.get(i).start < 0; i--) {
      marks.get(i).start = text.length();
    }
  }

  /** The line goes on in the next line of the file. */
  void softBreak() {
    if (pending == Break.NONE) {
      pending = Break.SOFT;
    }
  }

  /** The line ends for the reader, too. */
  void hardBreak() {
    pending = Break.HARD;
  }

  /** Opens markup; {@link #close} needs the number returned. */
  int open(InlineKind kind, Span place, @Nullable String target) {
    boolean known = pending == Break.NONE || text.length() == 0;
    marks.add(new Mark(kind, place, target, known ? text.length() : -1));
    return marks.size() - 1;
  }

  /** Closes markup; its place now reaches to {@code placeEnd} at least. */
  void close(int number, int placeEnd) {
    Mark mark = marks.get(number);
    mark.end = text.length();
    if (mark.start < 0) {
      mark.start = mark.end;
    }
    mark.place = new Span(mark.place.start(), Math.max(mark.place.end(), placeEnd));
  }

  /** Markup that a reader does not see. */
  void point(InlineKind kind, Span place, @Nullable String target) {
    marks.add(new Mark(kind, place, target, text.length()));
    marks.get(marks.size() - 1).end = text.length();
  }

  /** Whether a text so far holds nothing but blanks. */
  boolean isBlank() {
    return text.toString().isBlank();
  }

  int length() {
    return text.length();
  }

  /** The last code point so far, or 0. */
  int last() {
    return out.last();
  }

  /** Leaves a marker out that the text starts with: the box of a task, the kind of a note. */
  void dropStart(Pattern marker) {
    Matcher matcher = marker.matcher(text);
    if (matcher.lookingAt()) {
      dropped = matcher.end();
    }
  }

  Built build() {
    MappedText whole = out.build();
    int end = Math.max(dropped, text.toString().stripTrailing().length());
    boolean all = dropped == 0 && end == whole.length();
    MappedText content = all ? whole : whole.part(new Span(dropped, end));
    List<Inline> inlines = new ArrayList<>();
    for (Mark mark : marks) {
      inlines.add(inline(mark, end));
    }
    inlines.sort(
        Comparator.<Inline>comparingInt(inline -> inline.range().start())
            .thenComparing(inline -> -inline.range().end()));
    return new Built(content, inlines);
  }

  /** Markup that was never closed is a tag that a reader does not see. */
  private Inline inline(Mark mark, int length) {
    int end = length - dropped;
    int start = Math.min(Math.max(mark.start - dropped, 0), end);
    if (mark.end < 0) {
      return new Inline(InlineKind.RAW_HTML, Span.at(start), mark.place, mark.target);
    }
    Span range = new Span(start, Math.max(start, Math.min(mark.end - dropped, end)));
    return new Inline(mark.kind, range, mark.place, mark.target);
  }
}
