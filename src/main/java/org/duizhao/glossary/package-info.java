// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The term base: which Chinese terms render which English terms, read from a file and looked up in
 * text. Read {@link org.duizhao.glossary.TermEntry} first.
 */
@NullMarked
package org.duizhao.glossary;

import org.jspecify.annotations.NullMarked;
