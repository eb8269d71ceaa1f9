// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import java.util.List;
import org.duizhao.text.Span;

/**
 * Cuts English text into tokens.
 *
 * <p>"It doesn’t boot." gives {@code it, do, n't (lemma not), boot, .}; a Chinese character in
 * English text is a token of its own. Safe for use by several threads.
 */
public final class EnglishTokens {
  private static final TokenCutter.HanCutter SINGLE =
      (text, start, end, ends) -> {
        int i = start;
        while (i < end) {
          i += Character.charCount(Character.codePointAt(text, i));
          ends.add(i);
        }
      };

  private final TokenMemo memo =
      new TokenMemo((text, whole) -> TokenCutter.cut(text, whole, SINGLE));

  /** The tokens of {@code text} in order; no two overlap. */
  public List<Token> of(String text) {
    return of(text, List.of());
  }

  /**
   * The tokens of {@code text}, where each stretch of {@code whole} is one token.
   *
   * @param whole literals to keep in one piece, in order, not overlapping
   */
  public List<Token> of(String text, List<Span> whole) {
    return memo.of(text, whole);
  }
}
