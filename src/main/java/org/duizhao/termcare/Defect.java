// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.Locale;
import org.duizhao.glossary.TermEntry;

/**
 * Something that is wrong with an entry of a term base.
 *
 * @param entry the later one where two are concerned
 * @param kind in a word
 * @param message what is wrong, without the entry's id
 */
public record Defect(TermEntry entry, Kind kind, String message) {
  /** What can be wrong. */
  public enum Kind {
    /** Says what another entry says. */
    DUPLICATE,
    /** One English term, different Chinese, and no condition to tell which. */
    CONFLICTING,
    /** One Chinese term with two statuses in an entry. */
    SELF_CONTRADICTORY,
    /** Two entries of one English term each forbid what the other prefers. */
    CIRCULAR,
    /** No text can hold the term. */
    NEVER_MATCHABLE,
    /** One preferred Chinese term for different English ones; often right, worth a look. */
    AMBIGUOUS,
    /** Unpaired brackets, punctuation at the end, several terms in one. */
    BADLY_FORMED,
    /** Characters that nobody sees. */
    INVISIBLE_CHARACTER,
    /** Chinese where English is expected, or no Chinese where it is. */
    WRONG_SCRIPT;

    /** As printed: {@code never-matchable}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it should be mended; else it is worth a look. */
    public boolean isWrong() {
      return this != AMBIGUOUS;
    }
  }
}
