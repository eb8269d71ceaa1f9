// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.style;

import java.util.List;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.Profile;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/** Finds sentences with two passives and more: 文件被打开后被写入. */
@CheckInfo(
    id = "repeated-passive",
    type = IssueType.AWKWARD_STYLE,
    severity = Severity.NEUTRAL,
    since = "0.1",
    profile = Profile.STRICT,
    summary = "Two or more 被 stand in one sentence")
public final class RepeatedPassiveCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.8;

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    for (TargetPassage passage : text.passages()) {
      for (Span sentence : Clauses.sentences(passage)) {
        List<Integer> places = Clauses.places(passage, sentence, '被');
        places.removeIf(at -> isNoPassive(passage, at));
        if (places.size() > 1) {
          Span span = new Span(places.get(0), places.get(places.size() - 1) + 1);
          sink.report(
              says(places.size() + " 被 stand in one sentence", CONFIDENCE)
                  .target(passage.excerpt(span))
                  .issue());
        }
      }
    }
  }

  /** 被动, 被告 and 棉被 are words. */
  private static boolean isNoPassive(TargetPassage passage, int at) {
    return "动告子".indexOf(passage.charAt(at + 1)) >= 0 || passage.charAt(at - 1) == '棉';
  }
}
