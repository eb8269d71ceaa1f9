// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.List;
import org.duizhao.text.Span;

/**
 * An English term found in a text: "cover letters" in "the cover letters say why".
 *
 * @param span in the text
 * @param entries those that it may stand for, whose conditions are met; more than one for a term
 *     with several senses
 */
public record TermOccurrence(Span span, List<TermEntry> entries) {
  public TermOccurrence {
    entries = List.copyOf(entries);
  }
}
