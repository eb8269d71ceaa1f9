// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Looking after a term base: how its entries are used in a corpus, which terms it lacks, what is
 * wrong with it, what a change to it does. Read {@link org.duizhao.termcare.UsageCounter} first.
 */
@NullMarked
package org.duizhao.termcare;

import org.jspecify.annotations.NullMarked;
