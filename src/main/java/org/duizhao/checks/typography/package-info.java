// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checks of how Chinese is set: punctuation, width, spaces, quotation marks. They look at the
 * target alone and say where {@code duizhao fix} may mend it; read {@link org.duizhao.check.Flaw}
 * first.
 */
@NullMarked
package org.duizhao.checks.typography;

import org.jspecify.annotations.NullMarked;
