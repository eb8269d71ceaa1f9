// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checks of the writing itself: encoding, punctuation. Read {@link
 * org.duizhao.checks.language.MojibakeCheck} first.
 */
@NullMarked
package org.duizhao.checks.language;

import org.jspecify.annotations.NullMarked;
