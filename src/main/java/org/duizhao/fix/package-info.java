// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Applies what checks are sure about to a file, and proves that nothing but text has changed; read
 * {@link org.duizhao.fix.Fixer} first.
 */
@NullMarked
package org.duizhao.fix;

import org.jspecify.annotations.NullMarked;
