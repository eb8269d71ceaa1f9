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
 * Says once that two files have next to nothing in common, where comparing them sentence by
 * sentence would give hundreds of false findings: last week's English beside this week's Chinese.
 */
@CheckInfo(
    id = "unpaired-documents",
    type = IssueType.OMISSION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "Source and target have next to nothing in common")
public final class UnpairedDocumentsCheck implements BitextCheck {
  private static final double CONFIDENCE = 0.9;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    List<Block> target = content(bitext.target());
    if (source == null || bitext.shape() != Shape.TWO_FILES || !bitext.isHardlyPaired()) {
      return;
    }
    List<Block> blocks = content(source);
    if (blocks.isEmpty() || target.isEmpty()) {
      return;
    }
    long paired =
        bitext.pairs().stream()
            .filter(pair -> pair.kind() != PairKind.BOILERPLATE)
            .filter(BlockPair::isMatched)
            .mapToLong(pair -> pair.source().size())
            .sum();
    String message =
        "source and target have next to nothing in common: "
            + paired
            + " of "
            + blocks.size()
            + " blocks of the source could be paired"
            + "; nothing else was compared";
    sink.report(
        says(message, CONFIDENCE)
            .source(Excerpt.of(source.file(), blocks.get(0)))
            .target(Excerpt.of(bitext.target().file(), target.get(0)))
            .issue());
  }

  private static List<Block> content(Document document) {
    return document.blocks().stream().filter(block -> !block.isBoilerplate()).toList();
  }
}
