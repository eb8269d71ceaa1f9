// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.typography;

import java.util.List;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.Flaw;
import org.duizhao.check.Flaws;
import org.duizhao.check.IssueSink;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.checks.typography.MixedBoundaries.Boundary;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Finds places where Chinese meets Latin letters or digits without the blank that the file has
 * elsewhere, or with one that it has not: 使用Linux 内核 in a file that writes 使用 Linux 内核.
 */
@CheckInfo(
    id = "mixed-width-spacing",
    type = IssueType.INCONSISTENT_STYLE,
    severity = Severity.NEUTRAL,
    since = "0.1",
    summary = "Chinese meets Latin letters or digits now with, now without a space")
public final class MixedWidthSpacingCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.9;

  /** A file where fewer places than this share agree has no custom to hold it to. */
  private static final double CUSTOM = 0.6;

  private final SpacingPolicy policy;

  public MixedWidthSpacingCheck(SpacingPolicy policy) {
    this.policy = policy;
  }

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    MixedBoundaries all = new MixedBoundaries();
    text.passages().forEach(all::add);
    judge(all.letters(), "Latin letters", sink);
    judge(all.digits(), "digits", sink);
  }

  private void judge(List<Boundary> boundaries, String what, IssueSink sink) {
    long open = boundaries.stream().filter(Boundary::open).count();
    long closed = boundaries.size() - open;
    boolean wantOpen =
        policy == SpacingPolicy.REQUIRE || (policy == SpacingPolicy.CONSISTENT && open > closed);
    long right = wantOpen ? open : closed;
    boolean undecided = policy == SpacingPolicy.CONSISTENT && right < CUSTOM * boundaries.size();
    if (right == boundaries.size() || undecided) {
      return;
    }
    String others =
        policy == SpacingPolicy.CONSISTENT
            ? "; "
                + right
                + " of "
                + boundaries.size()
                + " such places of the text have "
                + (wantOpen ? "one" : "none")
            : "";
    Flaws flaws = new Flaws();
    for (Boundary boundary : boundaries) {
      if (boundary.open() != wantOpen) {
        flaws.add(wantOpen ? lacks(boundary, what, others) : has(boundary, what, others));
      }
    }
    flaws.reportAll(this, CONFIDENCE, sink);
  }

  private static Flaw lacks(Boundary at, String what, String others) {
    TargetPassage passage = at.passage();
    Span span = new Span(at.right() - 1, at.right() + 1);
    String text = span.of(passage.text());
    String better = text.charAt(0) + " " + text.charAt(1);
    return new Flaw(
        passage,
        span,
        "no space between Chinese and " + what + others,
        passage.isVerbatim(span) ? better : null,
        passage.insert(at.right(), " ").stream().toList());
  }

  private static Flaw has(Boundary at, String what, String others) {
    TargetPassage passage = at.passage();
    Span span = new Span(at.left(), at.right() + 1);
    String text = span.of(passage.text());
    String better = text.substring(0, 1) + text.substring(text.length() - 1);
    String message = "a space between Chinese and " + what + others;
    return passage.isVerbatim(span)
        ? Flaw.safe(passage, span, message, better)
        : Flaw.shown(passage, span, message, null);
  }
}
