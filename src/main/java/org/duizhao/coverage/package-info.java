// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds what a translation leaves out and what it adds, inside a paragraph, from the links between
 * its words. Read {@link org.duizhao.coverage.CoverageModel} first; {@link
 * org.duizhao.coverage.CoverageTrainer} learns its tables.
 */
@NullMarked
package org.duizhao.coverage;

import org.jspecify.annotations.NullMarked;
