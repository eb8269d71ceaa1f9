// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.regex.Matcher;
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
import org.duizhao.text.quantity.Quantity;
import org.duizhao.text.quantity.QuantityKind;
import org.duizhao.text.quantity.QuantityMatch;
import org.duizhao.text.quantity.QuantityReader;
import org.duizhao.text.quantity.UnitOfMeasure;

/**
 * Finds units of time and measure that the translation brought in: the "second-half report" of a
 * match as 下半年报告, "8 to 10 steps" as 8 到 10 小时.
 */
@CheckInfo(
    id = "unsourced-unit",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "The target names a unit of time or measure that the source does not have")
public final class UnsourcedUnitCheck implements BeadCheck {
  private static final double WORD = 0.85;
  private static final double NUMBER = 0.7;

  /** Words after a unit that make it another word: 天文, 周期, 年代. */
  private static final String OTHER_WORD = "文期边围转级代球底初末";

  private static final Pattern HAS_UNIT = Pattern.compile("[秒分时天周月年季纪米里尺寸斤克吨]");

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    String source = bead.source().text();
    String target = bead.target().text();
    for (UnitWord word : UnitWord.ALL) {
      Matcher unit = word.chinese().matcher(target);
      if (unit.find() && !word.english().matcher(source).find()) {
        report(bead, new Span(unit.start(), unit.end()), unit.group(), WORD, sink);
      }
    }
    if (HAS_UNIT.matcher(target).find()) {
      checkNumbers(bead, source, target, sink);
    }
  }

  /** A plain number of the source that has a unit in the target. */
  private void checkNumbers(Bead bead, String source, String target, IssueSink sink) {
    QuantityMatch match =
        QuantityMatch.align(
            QuantityReader.english().read(source), QuantityReader.chinese().read(target));
    for (QuantityMatch.Pair pair : match.pairs()) {
      Quantity measured = pair.target();
      UnitOfMeasure unit = measured.unit();
      boolean plain = pair.source().kind() == QuantityKind.CARDINAL;
      Pattern english = unit == null ? null : UnitWord.english(unit.dimension());
      if (plain
          && english != null
          && !english.matcher(source).find()
          && endsWord(target, measured)) {
        report(bead, measured.span(), measured.text(), NUMBER, sink);
      }
    }
  }

  private static boolean endsWord(String target, Quantity measured) {
    int end = measured.span().end();
    return end == target.length() || OTHER_WORD.indexOf(target.charAt(end)) < 0;
  }

  private void report(Bead bead, Span mark, String words, double confidence, IssueSink sink) {
    Span whole = new Span(0, bead.source().text().length());
    sink.report(
        says("the unit of \"" + words + "\" is not in the source", confidence)
            .source(Excerpt.of(bead.source(), whole))
            .target(Excerpt.of(bead.target(), mark))
            .issue());
  }
}
