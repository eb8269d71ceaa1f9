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
import org.jspecify.annotations.Nullable;

/**
 * Finds dashes and ellipses that are not the Chinese ones (—— and ……, two characters each): 结束。。。
 * and 只有一个--最后一个.
 */
@CheckInfo(
    id = "irregular-dash",
    type = IssueType.PUNCTUATION,
    severity = Severity.NEUTRAL,
    since = "0.1",
    summary = "A dash or an ellipsis does not have its Chinese form")
public final class IrregularDashCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.8;

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    Flaws flaws = new Flaws();
    for (TargetPassage passage : text.passages()) {
      int at = 1;
      while (at < passage.length()) {
        char c = passage.charAt(at);
        at = c == '。' || c == '.' || c == '-' || c == '…' ? look(passage, at, c, flaws) : at + 1;
      }
    }
    flaws.report(this, CONFIDENCE, sink);
  }

  /** Looks at the signs that start at {@code at}; gives the place after them. */
  private static int look(TargetPassage passage, int at, char sign, Flaws flaws) {
    int end = at + 1;
    while (passage.charAt(end) == sign) {
      end++;
    }
    String better = better(passage, sign, at, end);
    if (better != null) {
      Span span = new Span(at, end);
      String word = better.equals("——") ? "dash" : "ellipsis";
      String message = word + " written \"" + span.of(passage.text()) + "\"";
      flaws.add(Flaw.safe(passage, span, message, better));
    }
    return end;
  }

  private static @Nullable String better(TargetPassage passage, char sign, int from, int to) {
    int count = to - from;
    GlyphKind before = passage.kind(from - 1);
    GlyphKind after = passage.kind(to);
    boolean afterChinese = before == GlyphKind.HAN;
    boolean beforeChinese =
        after == GlyphKind.HAN || to >= passage.length() || isCloser(passage, to);
    boolean dots = sign == '。' ? count > 2 : sign == '.' ? count == 3 || count == 6 : count == 1;
    if (sign == '-') {
      boolean between = afterChinese && after == GlyphKind.HAN;
      return between && (count == 2 || count == 3) ? "——" : null;
    }
    return dots && afterChinese && beforeChinese ? "……" : null;
  }

  private static boolean isCloser(TargetPassage passage, int at) {
    return passage.kind(at) == GlyphKind.CLOSING || passage.charAt(at) == '”';
  }
}
