// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.markup;

import java.util.List;
import org.duizhao.bitext.BlockPair;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/** List items that became paragraphs in most cases: one finding. */
final class ListItems {
  private static final double CONFIDENCE = 0.7;
  private static final int FEW = 3;

  private ListItems() {}

  static List<MarkupFinding> findings(List<BlockPair> pairs) {
    List<BlockPair> items =
        pairs.stream().filter(p -> p.source().get(0).kind() == BlockKind.LIST_ITEM).toList();
    List<BlockPair> lost =
        items.stream().filter(p -> p.target().get(0).kind() == BlockKind.PARAGRAPH).toList();
    if (lost.size() < FEW || lost.size() * 2 <= items.size()) {
      return List.of();
    }
    Block source = lost.get(0).source().get(0);
    Block target = lost.get(0).target().get(0);
    String message =
        lost.size() + " of " + items.size() + " list items are paragraphs in the target";
    return List.of(
        new MarkupFinding(
            message,
            Severity.NEUTRAL,
            CONFIDENCE,
            source,
            new Span(0, source.text().length()),
            target,
            new Span(0, target.text().length())));
  }
}
