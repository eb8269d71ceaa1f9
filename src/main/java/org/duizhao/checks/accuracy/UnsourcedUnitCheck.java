// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;
import org.duizhao.text.quantity.UnitMention;
import org.duizhao.text.quantity.UnitMentions;
import org.duizhao.text.quantity.UnitOfMeasure.Dimension;

/**
 * Finds units of time and measure that the translation brought in: the "second-half report" of a
 * match as 下半年报告, "12 steps" as 12 小时.
 */
@CheckInfo(
    id = "unsourced-unit",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "The target names a unit of time or measure that the source does not have")
public final class UnsourcedUnitCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.8;

  /** Characters between a bracket and the value in it, as 约合. */
  private static final int BEFORE = 4;

  /** Money, bytes and degrees are left out: 元, 字节 and 度 are part of too many other words. */
  private static final Set<Dimension> COMPARED =
      EnumSet.of(
          Dimension.TIME,
          Dimension.CALENDAR,
          Dimension.LENGTH,
          Dimension.MASS,
          Dimension.FREQUENCY);

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    List<UnitMention> target = UnitMentions.chinese(bead.target().text());
    if (target.isEmpty()) {
      return;
    }
    List<UnitMention> source = UnitMentions.english(bead.source().text());
    for (UnitMention mention : UnitMentions.unsourced(source, target)) {
      if (COMPARED.contains(mention.unit().dimension())
          && isWord(bead.target().text(), mention)
          && !isConverted(source, mention, bead.target().text())) {
        report(bead, mention, sink);
      }
    }
  }

  /** A variable, not a unit: 一个s. */
  private static final Pattern LETTER = Pattern.compile("个\\s?[A-Za-z]$");

  /** Whether it is no part of another word: 缩小时, 文本周围, 个周期, 总有一天, 过去年轻的. */
  private static boolean isWord(String text, UnitMention mention) {
    Span span = mention.span();
    boolean hour = mention.text().equals("小时") && span.start() > 0;
    boolean smaller = hour && "缩最较变减大过".indexOf(text.charAt(span.start() - 1)) >= 0;
    boolean longer = span.end() < text.length() && "围期边文".indexOf(text.charAt(span.end())) >= 0;
    boolean someDay = mention.text().equals("一天") && text.startsWith("有", span.start() - 1);
    boolean pastYears = mention.text().equals("去年") && text.startsWith("过", span.start() - 1);
    boolean letter = LETTER.matcher(mention.text()).find();
    return !smaller && !longer && !someDay && !pastYears && !letter;
  }

  /** 10 英里（约 16 公里）: in brackets, of what the source measures too. */
  private static boolean isConverted(List<UnitMention> source, UnitMention mention, String text) {
    String before =
        text.substring(Math.max(0, mention.span().start() - BEFORE), mention.span().start());
    boolean bracketed = before.indexOf('（') >= 0 || before.indexOf('(') >= 0;
    return bracketed
        && source.stream()
            .anyMatch(other -> other.unit().dimension() == mention.unit().dimension());
  }

  private void report(Bead bead, UnitMention mention, IssueSink sink) {
    Span whole = new Span(0, bead.source().text().length());
    sink.report(
        says("the unit of \"" + mention.text() + "\" is not in the source", CONFIDENCE)
            .source(Excerpt.of(bead.source(), whole))
            .target(Excerpt.of(bead.target(), mention.span()))
            .issue());
  }
}
