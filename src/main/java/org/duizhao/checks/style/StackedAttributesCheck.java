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

/** Finds clauses in which one 的 follows another: 系统的服务器的配置的文件. */
@CheckInfo(
    id = "stacked-attributes",
    type = IssueType.AWKWARD_STYLE,
    severity = Severity.NEUTRAL,
    since = "0.1",
    profile = Profile.STRICT,
    summary = "Three or more 的 stand in one clause")
public final class StackedAttributesCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.8;
  private static final int LEAST = 3;

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    for (TargetPassage passage : text.passages()) {
      for (Span clause : Clauses.clauses(passage)) {
        List<Integer> places = Clauses.places(passage, clause, '的');
        places.removeIf(at -> isInWord(passage, at));
        if (places.size() >= LEAST) {
          Span span = new Span(places.get(0), places.get(places.size() - 1) + 1);
          sink.report(
              says(places.size() + " 的 stand in one clause", CONFIDENCE)
                  .target(passage.excerpt(span))
                  .issue());
        }
      }
    }
  }

  /** 目的 and 的确 are words; the 的 of 是的 ends what was said. */
  private static boolean isInWord(TargetPassage passage, int at) {
    char before = passage.charAt(at - 1);
    char after = passage.charAt(at + 1);
    return before == '目' || after == '确' || after == '士' || after == '话';
  }
}
