// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How good the tool is, in numbers: readers of gold data, scores, and the generators of damaged
 * documents. Reaches aligner and checks only as users do; read {@link
 * org.duizhao.evaluate.AlignmentScore} first.
 */
@NullMarked
package org.duizhao.evaluate;

import org.jspecify.annotations.NullMarked;
