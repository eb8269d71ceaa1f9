// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Cuts the text of blocks into sentences, the segments that the aligner matches. Read {@link
 * org.duizhao.segment.SentenceSplitter} first.
 */
@NullMarked
package org.duizhao.segment;

import org.jspecify.annotations.NullMarked;
