// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The built-in checks, by the dimensions of MQM. Read {@link org.duizhao.checks.BuiltInChecks}
 * first: a check is found by its id, {@code number-mismatch} in {@code
 * accuracy/NumberMismatchCheck} with its page beside it.
 */
@NullMarked
package org.duizhao.checks;

import org.jspecify.annotations.NullMarked;
