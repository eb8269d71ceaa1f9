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

/** Finds paragraphs and lines that start with a stop or a closing bracket: ，然后退出. */
@CheckInfo(
    id = "leading-punctuation",
    type = IssueType.PUNCTUATION,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A line starts with a stop or a closing bracket")
public final class LeadingPunctuationCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.85;

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    Flaws flaws = new Flaws();
    for (TargetPassage passage : text.passages()) {
      look(passage, text.form() == TargetText.Form.UNIT, flaws);
    }
    flaws.report(this, CONFIDENCE, sink);
  }

  private static void look(TargetPassage passage, boolean unit, Flaws flaws) {
    int at = 0;
    while (at >= 0 && at < passage.length()) {
      GlyphKind kind = passage.kind(at);
      boolean fragment = unit && at == 0; // a message may be glued to what stands before it
      if ((kind == GlyphKind.STOP || kind == GlyphKind.CLOSING)
          && !fragment
          && goesOn(passage, at)) {
        Span span = new Span(at, at + 1);
        flaws.add(
            Flaw.shown(
                passage, span, "a line starts with \"" + span.of(passage.text()) + "\"", null));
      }
      int end = passage.text().indexOf('\n', at);
      at = end < 0 ? -1 : end + 1;
    }
  }

  /** Whether text follows; a sign that stands alone is talked about. */
  private static boolean goesOn(TargetPassage passage, int at) {
    GlyphKind next = passage.kind(at + 1);
    return next == GlyphKind.HAN || next.isWestern() || next == GlyphKind.SPACE;
  }
}
