// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checks of what work has left in a text: marks of editors and tools, markup of another format.
 * Read {@link org.duizhao.checks.residue.EditorMarkCheck} first.
 */
@NullMarked
package org.duizhao.checks.residue;

import org.jspecify.annotations.NullMarked;
