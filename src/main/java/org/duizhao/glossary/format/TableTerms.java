// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermRule;
import org.duizhao.glossary.TermStatus;

/** Our own table: the columns of {@code glossary/README.md}. */
final class TableTerms {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "subject",
          "source",
          "variants",
          "pos",
          "case",
          "preferred",
          "admitted",
          "deprecated",
          "forbidden",
          "do_not_translate",
          "first_mention",
          "open",
          "condition",
          "definition",
          "note");

  private TableTerms() {}

  /** Nothing is lost. */
  static List<String> write(List<TermEntry> entries, char delimiter, Writer out)
      throws IOException {
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(COLUMNS);
    for (TermEntry entry : entries) {
      csv.writeRecord(fields(entry));
    }
    csv.flush();
    return List.of();
  }

  private static List<String> fields(TermEntry entry) {
    return List.of(
        entry.id(),
        entry.about().subject(),
        entry.source(),
        String.join("|", entry.english().variants()),
        entry.english().pos().id(),
        entry.english().caseSensitive() ? "sensitive" : "insensitive",
        joined(entry, TermStatus.PREFERRED),
        joined(entry, TermStatus.ADMITTED),
        joined(entry, TermStatus.DEPRECATED),
        joined(entry, TermStatus.FORBIDDEN),
        yes(entry, TermRule.DO_NOT_TRANSLATE),
        yes(entry, TermRule.FIRST_MENTION),
        yes(entry, TermRule.OPEN),
        entry.when().toString(),
        entry.about().definition(),
        entry.about().note());
  }

  private static String joined(TermEntry entry, TermStatus status) {
    return String.join("|", entry.withStatus(status));
  }

  private static String yes(TermEntry entry, TermRule rule) {
    return entry.rules().contains(rule) ? "yes" : "";
  }
}
