// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.residue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/** Finds marks that an editor or translator left for later and the source does not have: 待翻译. */
@CheckInfo(
    id = "editor-mark",
    type = IssueType.ADDITION,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A mark of unfinished work was left in the target")
public final class EditorMarkCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.85;

  private static final Pattern MARKS =
      Pattern.compile(
          "\\b(?:TODO|FIXME)\\b|[？?]{3,}+|[（(【\\[](?:待|未|需)(?:翻译|校对|译|确认|补充|完善)[）)】\\]]" + "|待翻译");

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    for (TargetPassage passage : text.passages()) {
      Matcher matcher = MARKS.matcher(passage.text());
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        String mark = matcher.group();
        if (!passage.hidesPartOf(span) && !text.source().contains(inSource(mark))) {
          sink.report(
              says("\"" + mark + "\" was left in the text", CONFIDENCE)
                  .target(passage.excerpt(span))
                  .issue());
        }
      }
    }
  }

  /** What in the source would justify the mark. */
  private static String inSource(String mark) {
    boolean questions = mark.charAt(0) == '？' || mark.charAt(0) == '?';
    return questions ? "??" : mark;
  }
}
