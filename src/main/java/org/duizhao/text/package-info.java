// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Text and places in it: spans, lines, scripts, display width, and (in {@code quantity}) values
 * read from text. Everything else stands on this package; read {@link org.duizhao.text.Span} and
 * {@link org.duizhao.text.SourceFile} first.
 */
@NullMarked
package org.duizhao.text;

import org.jspecify.annotations.NullMarked;
