// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checks of how readable the Chinese is; they run under {@code --profile strict} or by name. Read
 * {@link org.duizhao.checks.style.Clauses} first.
 */
@NullMarked
package org.duizhao.checks.style;

import org.jspecify.annotations.NullMarked;
