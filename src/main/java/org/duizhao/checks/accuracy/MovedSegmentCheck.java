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
 * Finds sentences and clauses that are rendered in a neighbouring block: the last sentence of a
 * paragraph whose Chinese opens the next one. The reader loses nothing.
 */
@CheckInfo(
    id = "moved-segment",
    type = IssueType.TEXTUAL_CONVENTIONS,
    severity = Severity.NEUTRAL,
    since = "0.1",
    summary = "A sentence or clause is rendered in a neighbouring block")
public final class MovedSegmentCheck implements PairCheck {
  private static final double CONFIDENCE = 0.6;

  @Override
  public void check(PairedText pair, CheckContext context, IssueSink sink) {
    Optional<Coverage> coverage = Uncovered.of(pair, context);
    if (coverage.isEmpty() || pair.targetAround().isEmpty()) {
      return;
    }
    Bead bead = pair.whole();
    String source = bead.source().text();
    for (Gap gap : coverage.get().omissions()) {
      if (Uncovered.isGap(gap, bead)
          && Uncovered.standsIn(pair.targetAround(), gap.span().of(source), context)) {
        sink.report(
            says(Uncovered.words(gap, source) + " is rendered in a neighbouring block", CONFIDENCE)
                .source(Excerpt.of(bead.source(), gap.span()))
                .target(Uncovered.place(bead.target(), gap))
                .issue());
      }
    }
  }
}
