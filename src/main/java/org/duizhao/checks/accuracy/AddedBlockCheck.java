// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Shape;
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
import org.duizhao.text.Script;

/**
 * Finds blocks of the target that render nothing in the source: 该驱动只支持 Linux。 where the English
 * says no such thing.
 *
 * <p>One issue a block; three and more in a row are one issue. Notes that the translator signs as
 * such (译注：…) are no defect.
 */
@CheckInfo(
    id = "added-block",
    type = IssueType.ADDITION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A block of the target has no counterpart in the source")
public final class AddedBlockCheck implements BitextCheck {
  private static final double CONFIDENCE = 0.8;
  private static final int RUN = 3;
  private static final int STATEMENT = 8;

  private static final Pattern SIGNED =
      Pattern.compile("^.{0,6}(?:译者?注|译者|校对者?注?|LCTT|编译|译文|翻译)", Pattern.DOTALL);

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    if (source == null || bitext.shape() != Shape.TWO_FILES || bitext.isHardlyPaired()) {
      return;
    }
    PairOrder order = new PairOrder(bitext);
    List<Block> copies =
        DuplicatedBlocks.in(bitext).stream().map(DuplicatedBlocks.Copy::copy).toList();
    int next = 0;
    while (next < bitext.pairs().size()) {
      int length = Math.max(1, order.runLength(next, PairKind.ADDITION));
      List<BlockPair> run = bitext.pairs().subList(next, next + length);
      report(run, copies, bitext.target(), order.sourceGap(source.file(), next), sink);
      next += length;
    }
  }

  private void report(
      List<BlockPair> run, List<Block> copies, Document target, Excerpt gap, IssueSink sink) {
    List<Block> blocks = new ArrayList<>();
    double trust = 1;
    for (BlockPair pair : run) {
      if (pair.kind() == PairKind.ADDITION) {
        pair.target().stream()
            .filter(block -> isStatement(block) && !copies.contains(block))
            .forEach(blocks::add);
        trust = Math.min(trust, pair.confidence());
      }
    }
    if (blocks.size() >= RUN) {
      Block last = blocks.get(blocks.size() - 1);
      String message =
          blocks.size()
              + " blocks in a row have no source, from the "
              + BlockNames.of(blocks.get(0))
              + " to the "
              + BlockNames.of(last);
      sink.report(
          says(message, CONFIDENCE * trust)
              .source(gap)
              .target(BlockNames.excerpt(target.file(), blocks))
              .issue());
      return;
    }
    for (Block block : blocks) {
      sink.report(
          says("the " + BlockNames.of(block) + " has no source", CONFIDENCE * trust)
              .severity(severityOf(block))
              .source(gap)
              .target(Excerpt.of(target.file(), block))
              .issue());
    }
  }

  /** A heading, a caption or a few words more mislead nobody; a statement does. */
  private static Severity severityOf(Block block) {
    boolean statement =
        block.kind() == BlockKind.PARAGRAPH
            || block.kind() == BlockKind.LIST_ITEM
            || block.kind() == BlockKind.QUOTE;
    return statement && Script.countHan(block.text()) >= STATEMENT
        ? Severity.MAJOR
        : Severity.MINOR;
  }

  private static boolean isStatement(Block block) {
    return BlockNames.holdsLanguage(block) && !SIGNED.matcher(block.text()).find();
  }
}
