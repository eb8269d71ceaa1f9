// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.document;

import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Markup inside a block.
 *
 * <p>In {@code "参见[此提交](https://example.org/c/1)"} the hyperlink's range is 2..5 of the block's
 * text "参见此提交", its place is the whole construct in the file, its target the address.
 *
 * @param kind what it is
 * @param range in the block's text; empty for what a reader does not see (a footnote's number, a
 *     tag)
 * @param place in the file, markers included
 * @param target address of a hyperlink or image, label of a footnote, name of a role, the tag
 *     itself for raw HTML; else null
 */
public record Inline(InlineKind kind, Span range, Span place, @Nullable String target) {}
