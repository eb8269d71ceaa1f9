// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * An issue on its way to the sink: what {@link Check#says} starts and places complete.
 *
 * <pre>{@code
 * sink.report(says("\"12\" has no equal in the target", 0.9).source(files).target(zh).issue());
 * }</pre>
 *
 * @param sourcePlace null until given, and for issues that have none
 * @param targetPlace null until given, and for issues that have none
 * @param suggestion null when there is none
 */
public record IssueDraft(
    CheckInfo info,
    String message,
    double confidence,
    Severity severity,
    @Nullable Excerpt sourcePlace,
    @Nullable Excerpt targetPlace,
    @Nullable Suggestion suggestion) {

  static IssueDraft of(CheckInfo info, String message, double confidence) {
    return new IssueDraft(info, message, confidence, info.severity(), null, null, null);
  }

  public IssueDraft source(Excerpt excerpt) {
    return new IssueDraft(info, message, confidence, severity, excerpt, targetPlace, suggestion);
  }

  public IssueDraft target(Excerpt excerpt) {
    return new IssueDraft(info, message, confidence, severity, sourcePlace, excerpt, suggestion);
  }

  IssueDraft places(@Nullable Excerpt source, Excerpt target) {
    return new IssueDraft(info, message, confidence, severity, source, target, suggestion);
  }

  /** Another severity than the check's default. */
  public IssueDraft severity(Severity other) {
    return new IssueDraft(info, message, confidence, other, sourcePlace, targetPlace, suggestion);
  }

  /** What to put in place of the target's guilty words. */
  public IssueDraft suggest(String text) {
    return suggest(Suggestion.shown(text));
  }

  /** What could be done about it. */
  public IssueDraft suggest(Suggestion what) {
    return new IssueDraft(info, message, confidence, severity, sourcePlace, targetPlace, what);
  }

  /** The finished issue. Throws when it has no place. */
  public Issue issue() {
    return new Issue(
        info.id(),
        info.type(),
        severity,
        confidence,
        message,
        sourcePlace,
        targetPlace,
        suggestion,
        null);
  }
}
