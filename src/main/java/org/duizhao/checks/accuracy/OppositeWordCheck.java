// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.InlineKind;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Finds words rendered by their opposite: "enable the firewall" as 禁用防火墙.
 *
 * <p>Reported when nothing near the place renders the word, the Chinese of its opposite stands
 * there, and the source has neither the opposite nor a negation that would turn one into the other.
 */
@CheckInfo(
    id = "opposite-word",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A word of the source is rendered by its opposite")
public final class OppositeWordCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.75;

  private static final OppositeFinder WORDS = new OppositeFinder("opposites.txt");

  /** Two opposites side by side that nothing joins. */
  private static final Pattern CONTRADICTION =
      Pattern.compile("启用禁用|禁用启用|允许禁止|禁止允许|打开关闭|关闭打开|增加减少|减少增加|添加删除|删除添加|启动停止|停止启动" + "|锁定解锁|解锁锁定");

  /** English that speaks of both: "open and close", "the enabled/disabled state". */
  private static final Pattern BOTH =
      Pattern.compile("(?i)\\b(?:and|or|toggles?|switch\\w*)\\b|/|-");

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    reportContradiction(bead, sink);
    for (OppositeFinder.Found found : WORDS.in(bead, context)) {
      String said = found.target().of(bead.target().text());
      String meant = found.source().of(bead.source().text());
      sink.report(
          says("\"" + said + "\" is the opposite of \"" + meant + "\"", CONFIDENCE)
              .source(Excerpt.of(bead.source(), found.source()))
              .target(Excerpt.of(bead.target(), found.target()))
              .issue());
    }
  }

  /** 启用禁用缓存 for "disable the cache". */
  private void reportContradiction(Bead bead, IssueSink sink) {
    String text = bead.target().text();
    Matcher both = CONTRADICTION.matcher(text);
    if (!both.find() || BOTH.matcher(bead.source().text()).find() || isCorrected(bead)) {
      return;
    }
    Span span = new Span(both.start(), both.end());
    boolean quoted = span.start() > 0 && "“「\"".indexOf(text.charAt(span.start() - 1)) >= 0;
    if (!quoted && bead.target().code().stream().noneMatch(span::overlaps)) {
      sink.report(
          says("\"" + span.of(text) + "\" contradicts itself", CONFIDENCE)
              .target(Excerpt.of(bead.target(), span))
              .issue());
    }
  }

  /** Whether words are struck out, so that two stand for one. */
  private static boolean isCorrected(Bead bead) {
    return bead.target().inlines().stream().anyMatch(inline -> inline.kind() == InlineKind.STRIKE);
  }
}
