// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.markup;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Shape;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Finds markup that the target lost or changed: {@code **Graphics**} / {@code *图形*}, an identifier
 * that is no longer code, headings on other levels.
 */
@CheckInfo(
    id = "markup-mismatch",
    type = IssueType.MARKUP_TAG,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "Code formatting, strong text, headings or lists differ from the source")
public final class MarkupMismatchCheck implements BitextCheck {
  private static final double SURE_PAIR = 0.5;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    boolean comparable = bitext.shape() == Shape.TWO_FILES && !bitext.isHardlyPaired();
    if (source == null || !comparable || isPlain(source) || isPlain(bitext.target())) {
      return;
    }
    List<BlockPair> pairs =
        bitext.pairs().stream()
            .filter(pair -> pair.isMatched() && pair.confidence() >= SURE_PAIR)
            .filter(pair -> pair.source().stream().noneMatch(Block::isBoilerplate))
            .filter(pair -> pair.target().stream().noneMatch(Block::isBoilerplate))
            .toList();
    List<MarkupFinding> found = new ArrayList<>();
    found.addAll(CodeFormatting.findings(pairs));
    found.addAll(StrongText.findings(pairs));
    found.addAll(HeadingLevels.findings(pairs));
    found.addAll(ListItems.findings(pairs));
    for (MarkupFinding finding : found) {
      sink.report(
          says(finding.message(), finding.confidence())
              .severity(finding.severity())
              .source(Excerpt.of(source.file(), finding.source(), finding.sourceMark()))
              .target(Excerpt.of(bitext.target().file(), finding.target(), finding.targetMark()))
              .issue());
    }
  }

  private static boolean isPlain(Document document) {
    return document.format() == DocumentFormat.PLAIN_TEXT;
  }
}
