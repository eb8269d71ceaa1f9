// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import org.duizhao.text.Span;

/**
 * A stretch of text that stays as it is in a translation: {@code --force} in "用 --force 重试".
 *
 * @param kind what it is
 * @param span where it stands; never empty
 * @param value what is compared: the text, but a tag without its attributes and {@code %1$s} as
 *     {@code %s}
 */
public record Literal(LiteralKind kind, Span span, String value) {
  Literal withValue(String other) {
    return new Literal(kind, span, other);
  }
}
