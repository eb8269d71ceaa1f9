// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.markup;

import org.duizhao.document.Block;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * A difference in markup: what to say, and where in the blocks of the two documents.
 *
 * @param sourceMark in the text of {@code source}
 * @param targetMark in the text of {@code target}
 */
record MarkupFinding(
    String message,
    Severity severity,
    double confidence,
    Block source,
    Span sourceMark,
    Block target,
    Span targetMark) {

  /** The same places with another message. */
  MarkupFinding saying(String other, Severity severe) {
    return new MarkupFinding(other, severe, confidence, source, sourceMark, target, targetMark);
  }
}
