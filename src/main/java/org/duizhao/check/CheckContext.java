// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.function.Supplier;
import org.duizhao.glossary.TermBase;
import org.duizhao.lexicon.Lexicon;

/**
 * What every check may ask for besides the text that it looks at.
 *
 * @param termBase the project's terms; empty when there is none
 * @param words gives the lexicon, which is read when the first check asks for it
 */
public record CheckContext(TermBase termBase, Supplier<Lexicon> words) {
  /** A context with the program's own lexicon. */
  public CheckContext(TermBase termBase) {
    this(termBase, Lexicon::bundled);
  }

  /** A context without a term base, with the program's own lexicon. */
  public static CheckContext plain() {
    return new CheckContext(TermBase.empty());
  }

  /** What is known of words as each other's translation. */
  public Lexicon lexicon() {
    return words.get();
  }
}
