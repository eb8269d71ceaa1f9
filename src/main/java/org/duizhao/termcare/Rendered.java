// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a term is rendered in a corpus: "merge window" by 合并期, admitted, 3 times.
 *
 * @param text the Chinese, or the English where it was kept; empty where nothing renders the term
 * @param outcome what the term base says of it
 * @param count how often, at least 1
 * @param example the first place
 * @param term where the English stands in it
 * @param place where the Chinese stands in it; null where nothing renders the term
 */
public record Rendered(
    String text, Outcome outcome, int count, Example example, Span term, @Nullable Span place) {
  public Rendered {
    if (count < 1) {
      throw new IllegalArgumentException("never rendered so");
    }
  }
}
