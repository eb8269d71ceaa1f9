// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.Optional;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Shape;
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
 * Finds sentences and clauses of the target that render nothing in the source: "Close the window."
 * / 关闭窗口，然后重新启动计算机。
 */
@CheckInfo(
    id = "added-segment",
    type = IssueType.ADDITION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A sentence or clause of the target has no counterpart in the source")
public final class AddedSegmentCheck implements PairCheck {
  /** So many sound paragraphs in a hundred have something that looks as much like an addition. */
  private static final double MOST_FLAGGED = 0.014;

  @Override
  public void check(PairedText pair, CheckContext context, IssueSink sink) {
    if (pair.shape() != Shape.TWO_FILES) {
      return;
    }
    Optional<Coverage> coverage = Uncovered.of(pair, context);
    if (coverage.isEmpty()) {
      return;
    }
    Bead bead = pair.whole();
    String target = bead.target().text();
    for (Gap gap : coverage.get().additions()) {
      if (gap.share() <= MOST_FLAGGED && isAdded(gap, pair, context)) {
        String message =
            Uncovered.words(gap, target)
                + Uncovered.verdict(pair, " renders nothing in the source")
                + Uncovered.surroundings(gap, target, bead.source().text());
        sink.report(
            says(message, Uncovered.confidence(pair, gap))
                .severity(Uncovered.severity(pair, gap, gap.span().of(target)))
                .source(Uncovered.place(bead.source(), gap))
                .target(Excerpt.of(bead.target(), gap.span()))
                .issue());
      }
    }
  }

  private static boolean isAdded(Gap gap, PairedText pair, CheckContext context) {
    String target = pair.whole().target().text();
    String words = gap.span().of(target);
    return !Uncovered.isAll(gap, pair.whole().target())
        && words.codePoints().anyMatch(Character::isIdeographic)
        && !KeptOriginal.isBefore(target, gap.span(), pair.whole().source().text())
        && !KeptOriginal.isOfVariables(target, gap.span(), pair.whole().source().text())
        && !TranslatorsNote.isAt(target, gap.span())
        && !TranslatorsNote.isFigure(words, pair.whole().source().text())
        && !Uncovered.comesFrom(pair.sourceAround(), words, context);
  }
}
