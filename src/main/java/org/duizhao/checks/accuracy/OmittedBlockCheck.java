// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Finds blocks of the source that nothing in the target renders: the list item "Networking: two new
 * Ethernet drivers" between 图形 and 其他.
 *
 * <p>One issue a block; three and more in a row are one issue.
 */
@CheckInfo(
    id = "omitted-block",
    type = IssueType.OMISSION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A block of the source has no counterpart in the target")
public final class OmittedBlockCheck implements BitextCheck {
  private static final double CONFIDENCE = 0.9;
  private static final int RUN = 3;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    if (source == null || bitext.isHardlyPaired()) {
      return;
    }
    PairOrder order = new PairOrder(bitext);
    int next = 0;
    while (next < bitext.pairs().size()) {
      int length = Math.max(1, order.runLength(next, PairKind.OMISSION));
      List<BlockPair> run = bitext.pairs().subList(next, next + length);
      report(run, source, order.targetGap(next), sink);
      next += length;
    }
  }

  private void report(List<BlockPair> run, Document source, Excerpt gap, IssueSink sink) {
    List<Block> blocks = new ArrayList<>();
    double trust = 1;
    for (BlockPair pair : run) {
      if (pair.kind() == PairKind.OMISSION) {
        pair.source().stream().filter(BlockNames::holdsLanguage).forEach(blocks::add);
        trust = Math.min(trust, pair.confidence());
      }
    }
    if (blocks.size() >= RUN) {
      Block last = blocks.get(blocks.size() - 1);
      String message =
          blocks.size()
              + " blocks in a row have no counterpart, from the "
              + BlockNames.of(blocks.get(0))
              + " to the "
              + BlockNames.of(last);
      sink.report(
          says(message, CONFIDENCE * trust)
              .source(BlockNames.excerpt(source.file(), blocks))
              .target(gap)
              .issue());
      return;
    }
    for (Block block : blocks) {
      sink.report(
          says("the " + BlockNames.of(block) + " has no counterpart", CONFIDENCE * trust)
              .severity(severityOf(block))
              .source(Excerpt.of(source.file(), block))
              .target(gap)
              .issue());
    }
  }

  /** A lost caption or listing leaves the reader less in the dark than a lost statement. */
  private static Severity severityOf(Block block) {
    boolean aside =
        block.kind() == BlockKind.IMAGE_TEXT
            || block.kind() == BlockKind.FRONT_MATTER
            || block.kind() == BlockKind.CODE;
    return aside ? Severity.MINOR : Severity.MAJOR;
  }
}
