// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The contract between a check and those who run it. A check looks at one bead, one bitext or one
 * document and hands issues to a sink; read {@link org.duizhao.check.Check} first.
 */
@NullMarked
package org.duizhao.check;

import org.jspecify.annotations.NullMarked;
