// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checks of what a document does now one way, now another: names, list items. Read {@link
 * org.duizhao.checks.consistency.InconsistentNameCheck} first.
 */
@NullMarked
package org.duizhao.checks.consistency;

import org.jspecify.annotations.NullMarked;
