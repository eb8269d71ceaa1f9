// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.List;
import org.duizhao.bitext.Segment;
import org.duizhao.document.Block;

/**
 * A block prepared for alignment: its sentences, and each of them and the whole as words.
 *
 * @param block the block
 * @param segments its sentences in order, none if its text is blank
 * @param sentences one passage a segment
 * @param whole all of them together
 */
record BlockText(Block block, List<Segment> segments, List<Passage> sentences, Passage whole) {
  BlockText {
    segments = List.copyOf(segments);
    sentences = List.copyOf(sentences);
  }
}
