// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/**
 * One side of a bead: its segments, read as one text that knows its places.
 *
 * <p>The English segments "It boots." and "It is fast." read "It boots. It is fast."; Chinese
 * segments are joined without a space.
 */
public final class BeadSide {
  private static final BeadSide NOTHING = new BeadSide(List.of(), "", new int[0]);

  private final List<Segment> segments;
  private final String text;
  private final int[] starts;

  private BeadSide(List<Segment> segments, String text, int[] starts) {
    this.segments = segments;
    this.text = text;
    this.starts = starts;
  }

  /** The side of an omission or addition that holds nothing. */
  public static BeadSide nothing() {
    return NOTHING;
  }

  /** English segments, joined by a space. */
  public static BeadSide english(List<Segment> segments) {
    return of(segments, " ");
  }

  /** Chinese segments, joined without a space. */
  public static BeadSide chinese(List<Segment> segments) {
    return of(segments, "");
  }

  private static BeadSide of(List<Segment> segments, String glue) {
    if (segments.isEmpty()) {
      return NOTHING;
    }
    StringBuilder text = new StringBuilder();
    int[] starts = new int[segments.size()];
    for (int i = 0; i < starts.length; i++) {
      text.append(i == 0 ? "" : glue);
      starts[i] = text.length();
      text.append(segments.get(i).text());
    }
    return new BeadSide(List.copyOf(segments), text.toString(), starts);
  }

  public boolean isEmpty() {
    return segments.isEmpty();
  }

  public List<Segment> segments() {
    return segments;
  }

  public String text() {
    return text;
  }

  /** The file that the segments stand in. Throws when this side is empty. */
  public SourceFile file() {
    return segments.get(0).file();
  }

  /** The place in the file of a stretch of {@link #text}. Throws when this side is empty. */
  public Span placeOf(Span span) {
    Optional<Span> place = Optional.empty();
    for (int i = 0; i < starts.length; i++) {
      int length = segments.get(i).range().length();
      int start = Math.max(span.start() - starts[i], 0);
      int end = Math.min(span.end() - starts[i], length);
      if (start < end || (span.isEmpty() && start == end && place.isEmpty())) {
        Span part = segments.get(i).placeOf(new Span(start, end));
        place = Optional.of(place.map(part::join).orElse(part));
      }
    }
    return place.orElseGet(() -> Span.at(segments.get(0).place().end()));
  }

  /** The markup of all segments, with ranges in {@link #text}. */
  public List<Inline> inlines() {
    List<Inline> all = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      for (Inline inline : segments.get(i).inlines()) {
        Span range = inline.range().shift(starts[i]);
        all.add(new Inline(inline.kind(), range, inline.place(), inline.target()));
      }
    }
    return all;
  }

  /** The stretches of {@link #text} that are not language: inline code and formulas. */
  public List<Span> code() {
    return inlines().stream()
        .filter(inline -> inline.kind() == InlineKind.CODE || inline.kind() == InlineKind.MATH)
        .map(Inline::range)
        .toList();
  }

  /** The whole blocks that this side's segments are parts of, as one text. */
  public BeadSide widened() {
    List<Segment> whole = new ArrayList<>();
    for (Segment segment : segments) {
      Segment block = Segment.whole(segment.file(), segment.block());
      if (!whole.contains(block)) {
        whole.add(block);
      }
    }
    return of(whole, " ");
  }

  @Override
  public String toString() {
    return text;
  }
}
