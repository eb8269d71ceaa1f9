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

/** Finds full-width letters and digits: Ｌｉｎｕｘ ５.４. */
@CheckInfo(
    id = "fullwidth-letters",
    type = IssueType.CHARACTER_ENCODING,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "Letters or digits are full-width")
public final class FullwidthLettersCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.9;

  /** From a full-width character to its ASCII one. */
  private static final int DISTANCE = '\uFF01' - '!';

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    Flaws flaws = new Flaws();
    for (TargetPassage passage : text.passages()) {
      int at = 0;
      while (at < passage.length()) {
        if (passage.kind(at) != GlyphKind.FULL_WIDTH) {
          at++;
          continue;
        }
        int end = at + 1;
        while (passage.kind(end) == GlyphKind.FULL_WIDTH) {
          end++;
        }
        look(passage, new Span(at, end), flaws);
        at = end;
      }
    }
    flaws.report(this, CONFIDENCE, sink);
  }

  private static void look(TargetPassage passage, Span span, Flaws flaws) {
    String written = span.of(passage.text());
    StringBuilder half = new StringBuilder(written.length());
    written.chars().forEach(c -> half.append((char) (c - DISTANCE)));
    String message = "\"" + written + "\" is full-width";
    flaws.add(Flaw.safe(passage, span, message, half.toString()));
  }
}
