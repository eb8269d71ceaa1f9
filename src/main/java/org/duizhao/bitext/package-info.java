// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Two texts matched: segments, beads of segments, pairs of blocks, the whole bitext. The aligner
 * makes these, the checks read them; read {@link org.duizhao.bitext.Bead} first.
 */
@NullMarked
package org.duizhao.bitext;

import org.jspecify.annotations.NullMarked;
