// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import org.duizhao.bitext.Bitext;
import org.duizhao.report.form.WellFormed;

/**
 * Alignment as tab-separated values. A tab, line end or backslash in a text is written {@code \t},
 * {@code \n}, {@code \r}, {@code \\}.
 */
final class TsvAlignment implements AlignmentWriter {
  private static final String HEADER =
      "source_lines\ttarget_lines\tkind\tconfidence\tsource\ttarget\n";

  @Override
  public void write(Bitext bitext, AlignmentLevel level, Writer out) throws IOException {
    out.write(HEADER);
    for (AlignmentRow row : AlignmentRow.of(bitext, level)) {
      String[] fields = {
        row.sourceLines(),
        row.targetLines(),
        row.kind().id(),
        row.confidence().toPlainString(),
        escaped(row.source()),
        escaped(row.target())
      };
      out.write(String.join("\t", fields));
      out.write('\n');
    }
  }

  private static String escaped(String text) {
    return WellFormed.text(text)
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
