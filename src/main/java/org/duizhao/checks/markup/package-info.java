// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checks of what is not words: hyperlinks, code formatting, emphasis, headings. Read {@link
 * org.duizhao.checks.markup.HyperlinkMissingCheck} first.
 */
@NullMarked
package org.duizhao.checks.markup;

import org.jspecify.annotations.NullMarked;
