// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What became of one English term in the translation.
 *
 * @param outcome in a word
 * @param term where it stands in the source
 * @param entry the sense that the outcome is about
 * @param place the rendering in the target; null where there is none
 */
public record TermVerdict(
    Outcome outcome, TermOccurrence term, TermEntry entry, @Nullable Span place) {

  /** What can become of a term. */
  public enum Outcome {
    /** By a preferred or admitted term. */
    USED,
    DEPRECATED,
    FORBIDDEN,
    /** The English word stands in the target. */
    KEPT_IN_ENGLISH,
    /** Another occurrence is rendered and Chinese need not repeat it, or a part of it is there. */
    ELIDED,
    /** Nothing in the target is known to render it. */
    MISSING
  }
}
