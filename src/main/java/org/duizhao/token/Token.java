// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import java.util.Objects;
import org.duizhao.text.Span;

/**
 * One word, number, sign or literal of a text.
 *
 * <p>In "The drivers weren’t merged" the second token has the surface {@code drivers}, the form
 * {@code drivers} and the lemma {@code driver}; in "驱动尚未合并" the first token has {@code 驱动} for all
 * three. The surface is the given text under the span, so nothing is lost; form and lemma are for
 * comparing.
 *
 * @param span UTF-16 offsets into the given text, never empty
 * @param surface the text under the span, letter for letter
 * @param form lower case, compatibility characters folded, quotation marks and dashes unified
 * @param lemma base form of an English word; equal to the form for everything else
 */
public record Token(Span span, String surface, String form, String lemma) {
  public Token {
    Objects.requireNonNull(lemma, "lemma");
    if (span.isEmpty() || span.length() != surface.length()) {
      throw new IllegalArgumentException("surface " + surface + " does not fill " + span);
    }
    if (form.isEmpty() || lemma.isEmpty()) {
      throw new IllegalArgumentException("empty form at " + span);
    }
  }

  /** Whether the token holds no letter and no digit. */
  public boolean isPunctuation() {
    int i = 0;
    while (i < form.length()) {
      int codePoint = form.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  /** Whether the two stand for the same thing by their letters alone: "Linux" and "linux". */
  public boolean matches(Token other) {
    return form.equals(other.form) || lemma.equals(other.lemma);
  }
}
