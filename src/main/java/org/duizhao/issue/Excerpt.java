// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import org.duizhao.bitext.BeadSide;
import org.duizhao.document.Block;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/**
 * The place of an issue on one side, and the text around it.
 *
 * <p>For "15 万行" in "该表有 15 万行。" the context is the sentence and the mark is 4..9 of it.
 *
 * @param file where it stands
 * @param place in the file; empty for the place where omitted text should stand
 * @param context the sentence or block around it as a reader sees it; empty at an empty place
 * @param mark the guilty words in {@code context}; may be empty
 */
public record Excerpt(SourceFile file, Span place, String context, Span mark) {
  public Excerpt {
    if (mark.end() > context.length()) {
      throw new IllegalArgumentException(mark + " of " + context.length());
    }
  }

  /** Words of one side of a bead, with that side as context. */
  public static Excerpt of(BeadSide side, Span mark) {
    return new Excerpt(side.file(), side.placeOf(mark), side.text(), mark);
  }

  /** Words of a block, with the block as context. */
  public static Excerpt of(SourceFile file, Block block, Span mark) {
    return new Excerpt(file, block.content().placeOf(mark), block.text(), mark);
  }

  /** A whole block. */
  public static Excerpt of(SourceFile file, Block block) {
    return of(file, block, new Span(0, block.text().length()));
  }

  /** The empty place where text should stand. */
  public static Excerpt gap(SourceFile file, int offset) {
    return new Excerpt(file, Span.at(offset), "", Span.at(0));
  }

  public Position start() {
    return file.positionOf(place.start());
  }

  /** After the last character. */
  public Position end() {
    return file.positionOf(place.end());
  }

  /** The guilty words. */
  public String text() {
    return mark.of(context);
  }
}
