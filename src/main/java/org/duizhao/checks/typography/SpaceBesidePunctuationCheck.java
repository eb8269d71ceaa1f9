// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.typography;

import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.Flaw;
import org.duizhao.check.Flaws;
import org.duizhao.check.IssueSink;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.GlyphKind;
import org.duizhao.text.Span;

/** Finds blanks before and after full-width punctuation, which brings its own: 完成 ， 然后. */
@CheckInfo(
    id = "space-beside-punctuation",
    type = IssueType.PUNCTUATION,
    severity = Severity.NEUTRAL,
    since = "0.1",
    summary = "A space stands beside full-width punctuation")
public final class SpaceBesidePunctuationCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.9;

  /** Signs that have a blank on both sides or on none. */
  private static final String SEPARATORS = "-–—=|/+→←<>&*•·:";

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    Flaws flaws = new Flaws();
    for (TargetPassage passage : text.passages()) {
      int at = 1;
      while (at < passage.length()) {
        at = passage.kind(at) == GlyphKind.SPACE ? look(passage, at, flaws) : at + 1;
      }
    }
    flaws.report(this, CONFIDENCE, sink);
  }

  /**
   * Several blanks in a row make columns. Looks at the blanks that start at {@code at}; gives the
   * place after them.
   */
  private static int look(TargetPassage passage, int at, Flaws flaws) {
    int end = at + 1;
    while (passage.kind(end) == GlyphKind.SPACE) {
      end++;
    }
    boolean after = isMark(passage, at - 1);
    boolean before = isMark(passage, end) && !isColumn(passage, at - 1);
    if (end > at + 1 || end >= passage.length() || !(after || before)) {
      return end;
    }
    int other = after ? end : at - 1;
    if (!(after && before) && SEPARATORS.indexOf(passage.charAt(other)) >= 0) {
      return end;
    }
    Span span = new Span(after ? at - 1 : at, before ? end + 1 : end);
    if (!passage.isVerbatim(span)) {
      return end;
    }
    String better = span.of(passage.text()).replaceAll("[ \\t\\u00A0\\u3000]", "");
    String side = after && before ? "between" : after ? "after" : "before";
    String sign =
        after ? sign(passage, at - 1) + (before ? sign(passage, end) : "") : sign(passage, end);
    flaws.add(Flaw.safe(passage, span, "a space " + side + " \"" + sign + "\"", better));
    return end;
  }

  private static boolean isMark(TargetPassage passage, int at) {
    return passage.kind(at).isPunctuation();
  }

  /** What is hidden keeps the blank that parts it from the text: {@code make} （构建）. */
  private static boolean isColumn(TargetPassage passage, int at) {
    return passage.isHidden(at);
  }

  private static String sign(TargetPassage passage, int at) {
    return passage.text().substring(at, at + 1);
  }
}
