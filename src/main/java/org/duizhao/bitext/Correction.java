// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

import org.duizhao.document.Block;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place of the source where the author takes something back.
 *
 * <p>"It boots. [Update: it does not, after all.]" takes "It boots." back: the note is 10..44 of
 * the block, what it corrects 0..9 of the same block.
 *
 * @param block that holds the note
 * @param note in the block's text
 * @param correctedBlock that holds what is corrected; null when the note speaks of the whole text
 * @param corrected in that block's text; null likewise
 */
public record Correction(
    Block block, Span note, @Nullable Block correctedBlock, @Nullable Span corrected) {
  public Correction {
    if ((correctedBlock == null) != (corrected == null)) {
      throw new IllegalArgumentException("a corrected place is a block and a stretch of it");
    }
  }
}
