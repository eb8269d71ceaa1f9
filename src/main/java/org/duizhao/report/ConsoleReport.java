// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Shape;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Tally;
import org.duizhao.report.form.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * The report for people at a terminal: issues by block, the block with the most severe one first,
 * and a summary line at the end.
 */
final class ConsoleReport implements ReportWriter {
  private static final Comparator<PairFindings> WORST_FIRST =
      Comparator.comparing((PairFindings group) -> group.findings().get(0).issue().severity())
          .reversed();

  private final MarkStyle style;

  ConsoleReport(MarkStyle style) {
    this.style = style;
  }

  @Override
  public void write(CheckResult result, Writer out) throws IOException {
    IssuePrinter printer = new IssuePrinter(style, out);
    writeIssues(result, printer);
    printer.line(summary(result));
  }

  /** The issues of one bitext, under the blocks that they are about. */
  static void writeIssues(CheckResult result, IssuePrinter printer) throws IOException {
    List<PairFindings> groups =
        PairFindings.of(result).stream()
            .filter(group -> !group.findings().isEmpty())
            .sorted(WORST_FIRST)
            .toList();
    for (PairFindings group : groups) {
      printer.heading(heading(result, group.pair()));
      for (Finding finding : group.findings()) {
        printer.print(finding.issue());
      }
      printer.line("");
    }
  }

  private static String heading(CheckResult result, BlockPair pair) {
    String source = place(result.bitext().source(), pair.source());
    String target = place(result.bitext().target(), pair.target());
    if (source.isEmpty() || target.isEmpty()) {
      return source + target + " (" + pair.kind().description() + ")";
    }
    return source + " | " + target;
  }

  private static String place(@Nullable Document document, List<Block> blocks) {
    if (document == null || blocks.isEmpty()) {
      return "";
    }
    int offset = blocks.get(0).content().place().start();
    return VisibleText.of(document.file().path()) + ":" + document.file().positionOf(offset);
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
