// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duizhao.bitext.Shape;
import org.duizhao.issue.BlockPlace;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.PairFacts;
import org.duizhao.issue.PlacedFinding;
import org.duizhao.issue.Tally;
import org.duizhao.report.form.VisibleText;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * The report for people at a terminal: issues by block, the block with the most severe one first,
 * and a summary line at the end.
 */
final class ConsoleReport implements ReportWriter {
  private static final Comparator<List<PlacedFinding>> WORST_FIRST =
      Comparator.comparing((List<PlacedFinding> group) -> group.get(0).finding().issue().severity())
          .reversed();

  private final MarkStyle style;

  ConsoleReport(MarkStyle style) {
    this.style = style;
  }

  @Override
  public void write(CheckResult result, Writer out) throws IOException {
    IssuePrinter printer = new IssuePrinter(style, out);
    writeIssues(CheckedPair.of(result), printer);
    printer.line(summary(result));
  }

  /** The issues of one pair of documents, under the blocks that they are about. */
  static void writeIssues(CheckedPair pair, IssuePrinter printer) throws IOException {
    SortedMap<Integer, List<PlacedFinding>> blocks = new TreeMap<>();
    for (PlacedFinding placed : pair.placed()) {
      blocks.computeIfAbsent(placed.block().number(), n -> new ArrayList<>()).add(placed);
    }
    for (List<PlacedFinding> group : blocks.values().stream().sorted(WORST_FIRST).toList()) {
      printer.heading(heading(pair.facts(), group.get(0).block()));
      for (PlacedFinding placed : group) {
        printer.print(placed.finding().issue());
      }
      printer.line("");
    }
  }

  private static String heading(PairFacts facts, BlockPlace block) {
    String source = place(facts.source(), block.source());
    String target = place(facts.target(), block.target());
    if (source.isEmpty() || target.isEmpty()) {
      return source + target + " (" + block.kind().description() + ")";
    }
    return source + " | " + target;
  }

  private static String place(PairFacts.@Nullable DocumentFacts document, @Nullable Position at) {
    return document == null || at == null ? "" : VisibleText.of(document.path()) + ":" + at;
  }

  /** "6 issues (1 critical, 5 major). Blocks: 38 paired, 1 omitted." */
  private static String summary(CheckResult result) {
    Tally tally = Tally.of(result.findings());
    String issues =
        switch (result.findings().size()) {
          case 0 -> "No issues.";
          case 1 -> "1 issue (" + tally + ").";
          default -> tally.total() + " issues (" + tally + ").";
        };
    String blocks = Summary.blocks(result.bitext());
    int known = result.suppressed().size();
    String quiet = known == 0 ? "" : " " + known + " not told, see --output sarif.";
    String counts = issues + quiet + (blocks.isEmpty() ? "" : " Blocks: " + blocks + ".");
    Shape shape = result.bitext().shape();
    return shape == Shape.TWO_FILES ? counts : "Read as " + shape.description() + ".\n" + counts;
  }
}
