// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Matches the blocks and sentences of an English and a Chinese document. Read {@link
 * org.duizhao.align.Aligner} first; the search itself is in {@code BeadSearch}, what a match costs
 * in {@code BlockCost} and {@code SentenceCost}.
 */
@NullMarked
package org.duizhao.align;

import org.jspecify.annotations.NullMarked;
