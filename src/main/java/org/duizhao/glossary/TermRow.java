// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;

/** One record of a term base file, and where it stands. */
final class TermRow {
  private final String path;
  private final List<String> fields;
  private final int line;
  private final IntFunction<Position> places;
  private final List<InputProblem> problems;

  /**
   * @param line from 1
   * @param places where a field starts, by its index
   */
  TermRow(
      String path,
      List<String> fields,
      int line,
      IntFunction<Position> places,
      List<InputProblem> problems) {
    this.path = path;
    this.fields = List.copyOf(fields);
    this.line = line;
    this.places = places;
    this.problems = problems;
  }

  static TermRow of(
      SourceFile file, String text, char delimiter, CsvRecord record, List<InputProblem> problems) {
    int line = Math.toIntExact(record.getStartingLineNumber());
    IntFunction<Position> places =
        index -> {
          String whole = text.lines().skip(line - 1L).findFirst().orElse("");
          return new Position(line, Delimiters.columnOf(whole, index, delimiter));
        };
    return new TermRow(file.path(), record.getFields(), line, places, problems);
  }

  int size() {
    return fields.size();
  }

  int line() {
    return line;
  }

  /** Without blanks around; empty for a field that the record does not have. */
  String field(int index) {
    return index < 0 || index >= size() ? "" : fields.get(index).strip();
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
    problems.add(new InputProblem(path, places.apply(Math.max(0, index)), message));
  }
}
