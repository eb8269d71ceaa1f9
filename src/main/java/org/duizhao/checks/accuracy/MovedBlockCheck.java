// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Shape;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.Document;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Finds blocks whose rendering stands elsewhere than that of their neighbours: "Back up the
 * database first." ahead of the steps, 请先备份数据库。 after them. A run that moved as one is one issue.
 */
@CheckInfo(
    id = "moved-block",
    type = IssueType.TEXTUAL_CONVENTIONS,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A block is rendered at another place of the target")
public final class MovedBlockCheck implements BitextCheck {
  private static final double CONFIDENCE = 0.7;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    if (source == null || bitext.shape() != Shape.TWO_FILES || bitext.isHardlyPaired()) {
      return;
    }
    PairOrder order = new PairOrder(bitext);
    int next = 0;
    while (next < bitext.pairs().size()) {
      int length = Math.max(1, order.runLength(next, PairKind.MOVED));
      BlockPair first = bitext.pairs().get(next);
      if (first.kind() == PairKind.MOVED) {
        report(first, length, source, bitext.target(), order.targetGap(next), sink);
      }
      next += length;
    }
  }

  private void report(
      BlockPair pair, int length, Document source, Document target, Excerpt gap, IssueSink sink) {
    Excerpt here = BlockNames.excerpt(target.file(), pair.target());
    String what =
        length == 1
            ? "the " + BlockNames.of(pair.source().get(0)) + " is rendered"
            : length
                + " blocks from the "
                + BlockNames.of(pair.source().get(0))
                + " on are rendered";
    String message =
        what
            + " at line "
            + here.start().line()
            + ", the block before it at line "
            + gap.start().line();
    sink.report(
        says(message, CONFIDENCE * pair.confidence())
            .source(BlockNames.excerpt(source.file(), pair.source()))
            .target(here)
            .issue());
  }
}
