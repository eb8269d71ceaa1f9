// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The term base: which Chinese terms render which English terms, read from a file and looked up in
 * text. Read {@link org.duizhao.glossary.TermEntry} first, then {@link
 * org.duizhao.glossary.TermMatcher}, which finds terms and says what became of them.
 */
@NullMarked
package org.duizhao.glossary;

import org.jspecify.annotations.NullMarked;
