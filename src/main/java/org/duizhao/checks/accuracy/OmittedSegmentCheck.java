// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.Optional;
import org.duizhao.bitext.Bead;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.PairCheck;
import org.duizhao.check.PairedText;
import org.duizhao.coverage.Coverage;
import org.duizhao.coverage.Gap;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Finds sentences and clauses of the source that the target leaves out inside a block: "Back up the
 * database first, then run the upgrade." / 然后运行升级。
 */
@CheckInfo(
    id = "omitted-segment",
    type = IssueType.OMISSION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A sentence or clause of the source has no counterpart in the target")
public final class OmittedSegmentCheck implements PairCheck {
  @Override
  public void check(PairedText pair, CheckContext context, IssueSink sink) {
    Optional<Coverage> coverage = Uncovered.of(pair, context);
    if (coverage.isEmpty()) {
      return;
    }
    Bead bead = pair.whole();
    String source = bead.source().text();
    for (Gap gap : coverage.get().omissions()) {
      if (Uncovered.isGap(gap, bead)
          && !Uncovered.standsIn(pair.targetAround(), gap.span().of(source), context)) {
        String message =
            Uncovered.words(gap, source)
                + Uncovered.verdict(pair, " has no counterpart")
                + Uncovered.surroundings(gap, source, bead.target().text());
        sink.report(
            says(message, Uncovered.confidence(pair, gap))
                .severity(Uncovered.severity(pair, gap, gap.span().of(source)))
                .source(Excerpt.of(bead.source(), gap.span()))
                .target(Uncovered.place(bead.target(), gap))
                .issue());
      }
    }
  }
}
