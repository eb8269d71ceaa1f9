// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.Locale;
import java.util.Optional;
import org.duizhao.bitext.Bead;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.PairCheck;
import org.duizhao.check.PairedText;
import org.duizhao.coverage.Coverage;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds targets that render another text than their source: "The disk is full." / 请输入用户名。 Messages
 * get exchanged when files are sorted or merged.
 */
@CheckInfo(
    id = "unrelated-segment",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "The target has next to nothing in common with its source")
public final class UnrelatedSegmentCheck implements PairCheck {
  private static final double SURE = 0.85;
  private static final double FREE = 0.5;

  /** A longer source of which less than this is rendered is hardly rendered freely. */
  private static final double LITTLE = 0.3;

  private static final int LONG = 6;
  private static final int LEAST_HAN = 6;
  private static final int LEAST_WORDS = 3;

  @Override
  public void check(PairedText pair, CheckContext context, IssueSink sink) {
    Bead bead = pair.whole();
    if (Script.countHan(bead.target().text()) < LEAST_HAN) {
      return;
    }
    Optional<Coverage> coverage = Uncovered.anyOf(pair, context);
    if (coverage.isPresent()
        && coverage.get().links().englishTokens().size() >= LEAST_WORDS
        && Uncovered.isUnrelated(coverage.get())) {
      String message =
          String.format(
              Locale.ROOT,
              "the target renders %.0f %% of what the source says, by the weight of its words",
              100 * coverage.get().englishShare());
      boolean sure =
          coverage.get().englishShare() < LITTLE
              && coverage.get().links().englishTokens().size() >= LONG;
      sink.report(
          says(message, sure ? SURE : FREE)
              .severity(sure ? Severity.MAJOR : Severity.MINOR)
              .source(Excerpt.of(bead.source(), new Span(0, bead.source().text().length())))
              .target(Excerpt.of(bead.target(), new Span(0, bead.target().text().length())))
              .issue());
    }
  }
}
