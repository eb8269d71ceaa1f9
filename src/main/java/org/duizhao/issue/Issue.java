// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One reported suspicion about a translation.
 *
 * <p>On "The table holds 1.5 million rows." / "该表有 15 万行。" the check {@code number-mismatch} says:
 * "1.5 million" (1500000) has no equal in the target; nearest is "15 万" (150000).
 *
 * @param check id of the check
 * @param type MQM Core type
 * @param severity harm to the reader
 * @param confidence that a translator would agree, 0 to 1
 * @param message one fact with both sides' values, no advice
 * @param source the place in the source; null when the issue has none
 * @param target the place in the target, empty for an omission; null when the issue has none
 * @param suggestion what could be done about it; null when there is nothing
 * @param unit id of the unit for input that came paired; null for documents
 */
public record Issue(
    String check,
    IssueType type,
    Severity severity,
    double confidence,
    String message,
    @Nullable Excerpt source,
    @Nullable Excerpt target,
    @Nullable Suggestion suggestion,
    @Nullable String unit) {

  /** Most severe first, then surest, then by place in the target, then in the source. */
  public static final Comparator<Issue> MOST_SEVERE_FIRST =
      Comparator.comparing(Issue::severity)
          .thenComparing(Issue::confidence)
          .reversed()
          .thenComparing(issue -> start(issue.target))
          .thenComparing(issue -> start(issue.source))
          .thenComparing(Issue::check)
          .thenComparing(Issue::message);

  public Issue {
    if (source == null && target == null) {
      throw new IllegalArgumentException("an issue has a place");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  private static int start(@Nullable Excerpt excerpt) {
    return excerpt == null ? 0 : excerpt.place().start();
  }

  /** Text to put in place of the target's mark; null when there is none. */
  public @Nullable String suggestedText() {
    return suggestion == null ? null : suggestion.text();
  }

  /** The same issue with another severity. */
  public Issue withSeverity(Severity other) {
    return new Issue(check, type, other, confidence, message, source, target, suggestion, unit);
  }

  /** The same issue with another confidence. */
  public Issue withConfidence(double other) {
    return new Issue(check, type, severity, other, message, source, target, suggestion, unit);
  }

  /** The same issue, said of a unit of input that came paired. */
  public Issue inUnit(String id) {
    return new Issue(check, type, severity, confidence, message, source, target, suggestion, id);
  }
}
