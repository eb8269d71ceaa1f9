// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Finds duties, permissions, chances and certainties that the target turns into another: "the field
 * must be set" as 可以设置该字段, "always" as 有时.
 *
 * <p>Found like an opposite word, by {@link OppositeFinder}.
 */
@CheckInfo(
    id = "modality-mismatch",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "What the source demands, allows or doubts, the target does not in the same way")
public final class ModalityMismatchCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.7;

  private static final OppositeFinder WORDS = new OppositeFinder("modality.txt");

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    for (OppositeFinder.Found found : WORDS.in(bead, context)) {
      String said = found.target().of(bead.target().text());
      String meant = found.source().of(bead.source().text());
      sink.report(
          says("\"" + said + "\" says something else than \"" + meant + "\"", CONFIDENCE)
              .source(Excerpt.of(bead.source(), found.source()))
              .target(Excerpt.of(bead.target(), found.target()))
              .issue());
    }
  }
}
