// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads term bases: CSV with the columns of {@link TermColumn}, and plain CSV or TSV with source,
 * target and perhaps a comment. Delimiter, header and byte order mark are found out; {@code a|b}
 * and {@code a; b} are alternates, the first one preferred.
 *
 * <p>The line {@code cover letter,封面信|说明信} of a file without header gives an entry with 封面信
 * preferred and 说明信 admitted. What is wrong is told with line and column and what was expected.
 */
public final class TermBaseReader {
  private static final Pattern PARSER_PLACE =
      Pattern.compile(" \\(record starting at line (\\d{1,9})\\)$");

  /** What stands in a column that says nothing: Weblate's "fuzzy" is mostly false. */
  private static final Set<String> NOTHING = Set.of("", "False", "false");

  private TermBaseReader() {}

  /**
   * What a file gave.
   *
   * @param base the entries that are in order
   * @param problems what is wrong with the others
   * @param passedOver columns that say something which an entry cannot hold
   */
  public record Reading(TermBase base, List<InputProblem> problems, List<String> passedOver) {
    public Reading {
      problems = List.copyOf(problems);
      passedOver = List.copyOf(passedOver);
    }
  }

  /** The whole file. Throws with the first problem when there is one. */
  public static TermBase read(SourceFile file) throws InputException {
    Reading reading = readLeniently(file);
    if (!reading.problems().isEmpty()) {
      throw new InputException(reading.problems().get(0));
    }
    return reading.base();
  }

  /** What is in order, and all problems. */
  public static Reading readLeniently(SourceFile file) {
    String text = file.text().startsWith("\ufeff") ? file.text().substring(1) : file.text();
    char delimiter = Delimiters.sniff(text);
    List<InputProblem> problems = new ArrayList<>();
    List<TermRow> rows = new ArrayList<>();
    try {
      for (CsvRecord record : records(text, delimiter)) {
        rows.add(TermRow.of(file, text, delimiter, record, problems));
      }
    } catch (CsvParseException e) {
      problems.add(problemOf(file, e));
    }
    return reading(file.path(), rows, problems);
  }

  /**
   * A table that was read already, from a spreadsheet; places are numbers of rows and columns.
   *
   * @param rows those without text are passed over
   */
  public static Reading read(String path, List<List<String>> rows) {
    List<InputProblem> problems = new ArrayList<>();
    List<TermRow> table = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int line = i + 1;
      if (rows.get(i).stream().anyMatch(cell -> !cell.isBlank())) {
        IntFunction<Position> places = index -> new Position(line, index + 1);
        table.add(new TermRow(path, rows.get(i), line, places, problems));
      }
    }
    return reading(path, table, problems);
  }

  private static Reading reading(String path, List<TermRow> rows, List<InputProblem> problems) {
    List<TermEntry> entries = List.of();
    List<String> passedOver = List.of();
    if (rows.isEmpty() && problems.isEmpty()) {
      problems.add(new InputProblem(path, new Position(1, 1), "empty; expected terms"));
    } else if (!rows.isEmpty()) {
      Optional<TermRecords> header = TermRecords.ofHeader(rows.get(0));
      TermRecords records = header.orElseGet(() -> TermRecords.withoutHeader(rows.get(0)));
      List<TermRow> below = rows.subList(header.isPresent() ? 1 : 0, rows.size());
      entries = records.entriesOf(below);
      if (header.isPresent()) {
        passedOver = passedOver(rows.get(0), below);
      }
    }
    return new Reading(new TermBase(entries), problems, passedOver);
  }

  /** Columns of other languages and tools, if anything stands in them. */
  private static List<String> passedOver(TermRow header, List<TermRow> rows) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      if (TermColumn.isPassedOver(header.field(i))
          && rows.stream().anyMatch(row -> !NOTHING.contains(row.field(column)))) {
        names.add(header.field(i));
      }
    }
    return names;
  }

  private static CsvReader<CsvRecord> records(String text, char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  private static InputProblem problemOf(SourceFile file, CsvParseException e) {
    String message = Objects.toString(e.getMessage(), "not CSV");
    Matcher place = PARSER_PLACE.matcher(message);
    @Nullable Position position = null;
    if (place.find()) {
      position = new Position(Integer.parseInt(place.group(1)), 1);
      message = message.substring(0, place.start());
    }
    String expected = "; expected CSV by RFC 4180, a quote inside a quoted field written twice";
    return new InputProblem(file.path(), position, message + expected);
  }
}
