// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checks of what each country writes in its own way: numbers and units. Read the page of {@code
 * number-format} first.
 */
@NullMarked
package org.duizhao.checks.locale;

import org.jspecify.annotations.NullMarked;
