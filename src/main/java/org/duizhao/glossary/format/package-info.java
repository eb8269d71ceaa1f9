// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Term bases in the formats of other tools: TBX, Markdown, and our own CSV written back. Read
 * {@link org.duizhao.glossary.format.TermFiles} first.
 */
@NullMarked
package org.duizhao.glossary.format;

import org.jspecify.annotations.NullMarked;
