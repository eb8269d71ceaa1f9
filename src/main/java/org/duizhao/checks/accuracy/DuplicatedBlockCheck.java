// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import org.duizhao.bitext.Bitext;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.Document;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Finds paragraphs that were pasted twice: "The driver supports two boards." once, and twice
 * 该驱动程序支持两种开发板。
 */
@CheckInfo(
    id = "duplicated-block",
    type = IssueType.ADDITION,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A block stands twice in the target and once in the source")
public final class DuplicatedBlockCheck implements BitextCheck {
  private static final double CONFIDENCE = 0.9;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    for (DuplicatedBlocks.Copy copy : DuplicatedBlocks.in(bitext)) {
      int line = bitext.target().file().positionOf(copy.first().place().start()).line();
      String message = "the " + BlockNames.of(copy.copy()) + " stands at line " + line + " already";
      if (source != null) {
        sink.report(
            says(message, CONFIDENCE)
                .source(Excerpt.of(source.file(), copy.pair().source().get(0)))
                .target(Excerpt.of(bitext.target().file(), copy.copy()))
                .issue());
      }
    }
  }
}
