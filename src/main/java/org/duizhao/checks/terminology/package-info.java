// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checks of terms against the term base. Read {@link
 * org.duizhao.checks.terminology.TermNotUsedCheck} first; terms are found in {@link
 * org.duizhao.glossary}.
 */
@NullMarked
package org.duizhao.checks.terminology;

import org.jspecify.annotations.NullMarked;
