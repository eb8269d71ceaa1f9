// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;

/** One record of a term base file, and where it stands. */
final class TermRow {
  private final SourceFile file;
  private final String text;
  private final char delimiter;
  private final CsvRecord record;
  private final List<InputProblem> problems;

  TermRow(
      SourceFile file, String text, char delimiter, CsvRecord record, List<InputProblem> problems) {
    this.file = file;
    this.text = text;
    this.delimiter = delimiter;
    this.record = record;
    this.problems = problems;
  }

  int size() {
    return record.getFieldCount();
  }

  int line() {
    return Math.toIntExact(record.getStartingLineNumber());
  }

  /** Without blanks around; empty for a field that the record does not have. */
  String field(int index) {
    return index < 0 || index >= size() ? "" : record.getField(index).strip();
  }

  /** The alternates of a field: {@code a|b}, {@code a; b}, {@code a；b}. */
  List<String> alternates(int index) {
    List<String> all = new ArrayList<>();
    String field = field(index);
    for (String part : field.split(field.contains("|") ? "\\|" : "[;；]")) {
      if (!part.isBlank() && !all.contains(part.strip())) {
        all.add(part.strip());
      }
    }
    return all;
  }

  /** Says what is wrong with the record's field {@code index}, and what was expected. */
  void problem(int index, String message) {
    String line = text.lines().skip(line() - 1L).findFirst().orElse("");
    Position place = new Position(line(), Delimiters.columnOf(line, Math.max(0, index), delimiter));
    problems.add(new InputProblem(file.path(), place, message));
  }
}
