// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.terminology;

import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueDraft;
import org.duizhao.check.IssueSink;
import org.duizhao.glossary.TermVerdict;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Finds terms that are rendered as the term base says they must not be: "cover letter" / 提交信, which
 * is forbidden, where 封面信 is preferred.
 */
@CheckInfo(
    id = "term-forbidden",
    type = IssueType.TERMINOLOGY_RESOURCE,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A term is rendered by Chinese that the term base forbids")
public final class TermForbiddenCheck implements BeadCheck {
  private static final double FORBIDDEN = 0.85;
  private static final double DEPRECATED = 0.75;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    for (TermVerdict verdict : context.terms(bead).faults()) {
      Span place = verdict.place();
      boolean forbidden = verdict.outcome() == Outcome.FORBIDDEN;
      if (place != null && (forbidden || verdict.outcome() == Outcome.DEPRECATED)) {
        report(bead, verdict, place, forbidden, sink);
      }
    }
  }

  private void report(
      Bead bead, TermVerdict verdict, Span place, boolean forbidden, IssueSink sink) {
    String message =
        TermWords.quoted(bead, verdict)
            + ": "
            + place.of(bead.target().text())
            + (forbidden ? " is forbidden; expected " : " is deprecated; expected ")
            + TermWords.expected(verdict);
    IssueDraft draft =
        says(message, forbidden ? FORBIDDEN : DEPRECATED)
            .source(Excerpt.of(bead.source(), verdict.term().span()))
            .target(Excerpt.of(bead.target(), place));
    List<String> better = TermWords.better(verdict);
    sink.report((better.isEmpty() ? draft : draft.suggest(better.get(0))).issue());
  }
}
