// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checks of what the translation says: nothing lost, nothing added, nothing changed. Each check is
 * a class and a page of executed examples; read {@link org.duizhao.checks.accuracy.HedgeLostCheck}
 * first.
 */
@NullMarked
package org.duizhao.checks.accuracy;

import org.jspecify.annotations.NullMarked;
