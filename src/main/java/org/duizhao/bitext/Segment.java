// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.Block;
import org.duizhao.document.Inline;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/**
 * The smallest unit that is aligned, usually a sentence: a stretch of one block.
 *
 * <p>"内核支持 TLS 加密。详见此提交。" holds two segments, 0..13 and 13..19.
 *
 * @param file where the block stands
 * @param block what the segment is a part of
 * @param range in the block's text, without surrounding blanks
 */
public record Segment(SourceFile file, Block block, Span range) {
  public Segment {
    if (range.end() > block.text().length()) {
      throw new IllegalArgumentException(range + " of " + block.text().length());
    }
  }

  /** The segment that is a whole block. */
  public static Segment whole(SourceFile file, Block block) {
    return new Segment(file, block, new Span(0, block.text().length()));
  }

  public String text() {
    return range.of(block.text());
  }

  /** The place in the file of a stretch of this segment's text. */
  public Span placeOf(Span inSegment) {
    return block.content().placeOf(inSegment.shift(range.start()));
  }

  /** The place of the whole segment in the file. */
  public Span place() {
    return block.content().placeOf(range);
  }

  /**
   * The markup that overlaps this segment, with ranges counted from the segment's start and cut to
   * it. Markup without text belongs to the segment that it stands in or ends.
   */
  public List<Inline> inlines() {
    List<Inline> found = new ArrayList<>();
    for (Inline inline : block.inlines()) {
      int start = Math.max(inline.range().start(), range.start());
      int end = Math.min(inline.range().end(), range.end());
      boolean inside =
          inline.range().isEmpty() ? start <= end && start >= range.start() : start < end;
      if (inside && start <= end) {
        Span cut = new Span(start - range.start(), end - range.start());
        found.add(new Inline(inline.kind(), cut, inline.place(), inline.target()));
      }
    }
    return found;
  }
}
