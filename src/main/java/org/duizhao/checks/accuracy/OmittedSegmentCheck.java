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
  /** So many sound paragraphs in a hundred have something that looks as much like a loss. */
  private static final double MOST_FLAGGED = 0.03;

  @Override
  public void check(PairedText pair, CheckContext context, IssueSink sink) {
    Optional<Coverage> coverage = Uncovered.of(pair, context);
    if (coverage.isEmpty()) {
      return;
    }
    Bead bead = pair.whole();
    String source = bead.source().text();
    for (Gap gap : coverage.get().omissions()) {
      if (gap.share() <= MOST_FLAGGED && isLost(gap, pair, context)) {
        String message =
            Uncovered.words(gap, source)
                + " has no counterpart"
                + Uncovered.surroundings(gap, source, bead.target().text());
        sink.report(
            says(message, Uncovered.confidence(gap))
                .severity(Uncovered.severity(gap, gap.span().of(source)))
                .source(Excerpt.of(bead.source(), gap.span()))
                .target(Uncovered.place(bead.target(), gap))
                .issue());
      }
    }
  }

  private static boolean isLost(Gap gap, PairedText pair, CheckContext context) {
    String words = gap.span().of(pair.whole().source().text());
    return !Uncovered.isAll(gap, pair.whole().source())
        && words.codePoints().anyMatch(Character::isLetter)
        && !Uncovered.standsIn(pair.targetAround(), words, context);
  }
}
