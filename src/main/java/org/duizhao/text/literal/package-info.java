// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Literals: stretches of a text that are for machines, not for people, and stand in a translation
 * as they are. Read {@link org.duizhao.text.literal.LiteralReader} first.
 */
@NullMarked
package org.duizhao.text.literal;

import org.jspecify.annotations.NullMarked;
