// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Shape;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Says once that the target goes on with another document, such as next week's news after this
 * week's, whose source was not given.
 */
@CheckInfo(
    id = "second-document",
    type = IssueType.ADDITION,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "The target holds a second document whose source is not given")
public final class SecondDocumentCheck implements BitextCheck {
  private static final double CONFIDENCE = 0.9;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    if (source == null || bitext.shape() != Shape.TWO_FILES) {
      return;
    }
    PairOrder order = new PairOrder(bitext);
    int next = 0;
    while (next < bitext.pairs().size()) {
      int length = Math.max(1, order.runLength(next, PairKind.NO_SOURCE));
      report(bitext.pairs().subList(next, next + length), bitext.target(), source, sink);
      next += length;
    }
  }

  private void report(List<BlockPair> run, Document target, Document source, IssueSink sink) {
    List<Block> blocks =
        run.stream()
            .filter(pair -> pair.kind() == PairKind.NO_SOURCE)
            .flatMap(pair -> pair.target().stream())
            .toList();
    if (blocks.isEmpty()) {
      return;
    }
    String lines = BlockNames.lines(target.file(), blocks);
    sink.report(
        says("the target holds a second document, " + lines + ", with no source", CONFIDENCE)
            .source(Excerpt.gap(source.file(), source.file().text().length()))
            .target(BlockNames.excerpt(target.file(), blocks))
            .issue());
  }
}
