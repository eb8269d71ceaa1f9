// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds words of how many and how much that the target renders by others: "all files" as 部分文件, "the
 * smallest disk" as 最大的磁盘, "the first line" as 最后一行.
 *
 * <p>Found like an opposite word, by {@link OppositeFinder}.
 */
@CheckInfo(
    id = "quantifier-mismatch",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MINOR,
    since = "0.1",
    summary =
        "All, some, most, first, more or best of the source is another amount or degree in the target")
public final class QuantifierMismatchCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.6;

  private static final OppositeFinder WORDS = new OppositeFinder("quantifiers.txt");

  /** After it 部分 is a part of something, not "some": 声明部分的代码. */
  private static final String PART_BEFORE = "的是在中和与及也会可都就将有已为，。；、）";

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    Comparisons.Turned turned = Comparisons.in(bead.source().text(), bead.target().text());
    if (turned != null) {
      report(bead, turned.source(), turned.target(), sink);
    }
    for (OppositeFinder.Found found : WORDS.in(bead, context)) {
      if (!isAmount(bead.target().text(), found.target())) {
        continue;
      }
      report(bead, found.source(), found.target(), sink);
    }
  }

  private void report(Bead bead, Span source, Span target, IssueSink sink) {
    String said = target.of(bead.target().text());
    String meant = source.of(bead.source().text());
    sink.report(
        says("\"" + said + "\" says something else than \"" + meant + "\"", CONFIDENCE)
            .source(Excerpt.of(bead.source(), source))
            .target(Excerpt.of(bead.target(), target))
            .issue());
  }

  /** Not so in 版权由作者所有 and 代码的声明部分. */
  private static boolean isAmount(String text, Span word) {
    boolean last = word.end() == text.length();
    char next = last ? '。' : text.charAt(word.end());
    return switch (word.of(text)) {
      case "所有" -> Script.isHan(next);
      case "部分" -> Script.isHan(next) && PART_BEFORE.indexOf(next) < 0;
      default -> true;
    };
  }
}
