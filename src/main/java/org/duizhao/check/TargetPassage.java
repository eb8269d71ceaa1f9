// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Segment;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.issue.Edit;
import org.duizhao.issue.Excerpt;
import org.duizhao.text.GlyphKind;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/**
 * One block of Chinese, or the Chinese of a unit, as checks of the writing see it: which characters
 * are language and which must not be touched (code, formulas, addresses, placeholders, tags), and
 * how a change to the text becomes a change to the file.
 *
 * <p>In "运行 `make`，然后重启" the five characters of make are hidden; 重启 is language.
 */
public final class TargetPassage {
  private final Segment segment;
  private final String text;
  private final List<Inline> inlines;
  private final BitSet hidden;
  private final char[] shown; // NUL for what is hidden

  private TargetPassage(Segment segment) {
    this.segment = segment;
    this.text = segment.text();
    this.inlines = segment.inlines();
    this.hidden = Untouchable.of(text);
    for (Inline inline : inlines) {
      if (inline.kind() == InlineKind.CODE || inline.kind() == InlineKind.MATH) {
        hidden.set(inline.range().start(), inline.range().end());
      }
    }
    this.shown = text.toCharArray();
    hidden.stream().filter(at -> at < shown.length).forEach(at -> shown[at] = 0);
  }

  static TargetPassage of(Segment segment) {
    return new TargetPassage(segment);
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public Segment segment() {
    return segment;
  }

  public SourceFile file() {
    return segment.file();
  }

  /** Markup that the text holds, with ranges in it. */
  public List<Inline> inlines() {
    return inlines;
  }

  /** The stretches that must not be touched, in order. */
  public List<Span> codeSpans() {
    List<Span> spans = new ArrayList<>();
    for (int at = hidden.nextSetBit(0); at >= 0; at = hidden.nextSetBit(at)) {
      int end = hidden.nextClearBit(at);
      spans.add(new Span(at, end));
      at = end;
    }
    return spans;
  }

  /** Whether the character must not be touched; so are the places outside the text. */
  public boolean isHidden(int offset) {
    return offset < 0 || offset >= text.length() || hidden.get(offset);
  }

  /** Whether any character of the stretch must not be touched. */
  public boolean hidesPartOf(Span span) {
    int next = hidden.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  /** What the character is; {@link GlyphKind#OTHER} when it is hidden or outside the text. */
  public GlyphKind kind(int offset) {
    return GlyphKind.of(charAt(offset));
  }

  /** The character; NUL when it is hidden or outside the text. */
  public char charAt(int offset) {
    return offset < 0 || offset >= shown.length ? 0 : shown[offset];
  }

  /** Whether the file holds the stretch as it stands in the text: no markup, no entity, no wrap. */
  public boolean isVerbatim(Span span) {
    Span place = segment.placeOf(span);
    String whole = segment.file().text();
    return place.length() == span.length()
        && whole.regionMatches(place.start(), text, span.start(), span.length());
  }

  /** Whether nothing but the text itself stands between the two characters in the file. */
  public boolean isSeamless(int left, int right) {
    return isVerbatim(new Span(left, right + 1));
  }

  public Excerpt excerpt(Span span) {
    return new Excerpt(segment.file(), segment.placeOf(span), text, span);
  }

  /** The line in the file on which the character stands. */
  public int lineOf(int offset) {
    Span place = segment.placeOf(new Span(offset, Math.min(text.length(), offset + 1)));
    return segment.file().lineOf(place.start());
  }

  /** The change of the file that puts {@code better} in place of the stretch, if there is one. */
  public Optional<Edit> replace(Span span, String better) {
    return isVerbatim(span) && !hidesPartOf(span)
        ? Optional.of(new Edit(segment.placeOf(span), better))
        : Optional.empty();
  }

  /**
   * The change of the file that puts {@code piece} between the characters at {@code offset - 1} and
   * {@code offset}, outside of markup that ends or starts there: {@code **内核**Linux} becomes {@code
   * **内核** Linux}.
   */
  public Optional<Edit> insert(int offset, String piece) {
    int from = segment.placeOf(new Span(offset - 1, offset)).end();
    int to = segment.placeOf(new Span(offset, offset + 1)).start();
    int at = from;
    for (Inline inline : inlines) {
      Span range = inline.range();
      boolean touches = range.start() == offset || range.end() == offset;
      if (!touches) {
        continue;
      }
      if (range.isEmpty()) {
        return Optional.empty();
      }
      if (range.end() == offset) {
        at = Math.max(at, inline.place().end());
      } else {
        to = Math.min(to, inline.place().start());
      }
    }
    return at <= to ? Optional.of(new Edit(Span.at(at), piece)) : Optional.empty();
  }
}
