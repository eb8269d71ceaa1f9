// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.document.BlockKind;
import org.duizhao.text.Script;

/**
 * Reads grid tables and simple tables, by display columns, as docutils counts them. Cells that span
 * rows or columns are not understood: the table is then kept as one code block, with a problem.
 */
final class RstTables {
  private static final Pattern GRID_RULE = Pattern.compile("\\+(?:[-=]+\\+)+");
  private static final Pattern SIMPLE_RULE = Pattern.compile("=+(?: +=+)+");

  private RstTables() {}

  /** Reads the table that starts at line {@code i}; the index after it, or {@code i} for none. */
  static int read(RstParser parser, List<RstLine> lines, int i, RstFrame frame) {
    String first = lines.get(i).text(parser.text);
    if (GRID_RULE.matcher(first).matches()) {
      return grid(parser, lines, i, frame);
    }
    return SIMPLE_RULE.matcher(first).matches() ? simple(parser, lines, i, frame) : i;
  }

  private static int grid(RstParser parser, List<RstLine> lines, int i, RstFrame frame) {
    int to = i;
    while (to < lines.size() && !lines.get(to).isBlank()) {
      to++;
    }
    List<RstLine> table = lines.subList(i, to);
    List<int[]> columns = new ArrayList<>();
    String rule = table.get(0).text(parser.text);
    for (int from = 0; from < rule.length() - 1; from = rule.indexOf('+', from + 1)) {
      columns.add(new int[] {from + 1, rule.indexOf('+', from + 1)});
    }
    List<RstLine> row = new ArrayList<>();
    for (RstLine line : table.subList(1, table.size())) {
      String content = line.text(parser.text);
      if (GRID_RULE.matcher(content).matches()) {
        cells(parser, row, columns, frame);
        row.clear();
      } else if (content.startsWith("|") && content.endsWith("|") && content.indexOf("-+-") < 0) {
        row.add(line);
      } else {
        return asCode(parser, table, to, frame);
      }
    }
    cells(parser, row, columns, frame);
    return to;
  }

  private static int simple(RstParser parser, List<RstLine> lines, int i, RstFrame frame) {
    int to = i + 1;
    int rules = 1;
    while (to < lines.size() && rules < 3) {
      boolean rule = SIMPLE_RULE.matcher(lines.get(to).text(parser.text)).matches();
      boolean closes = rule && (to + 1 == lines.size() || lines.get(to + 1).isBlank());
      rules = closes ? 3 : rules;
      to++;
    }
    if (rules < 3) {
      return i;
    }
    List<int[]> columns = new ArrayList<>();
    String rule = lines.get(i).text(parser.text);
    for (int from = rule.indexOf('=');
        from >= 0;
        from = rule.indexOf('=', rule.indexOf(' ', from))) {
      int end = rule.indexOf(' ', from);
      columns.add(new int[] {from, end < 0 ? Integer.MAX_VALUE : end});
      if (end < 0) {
        break;
      }
    }
    columns.get(columns.size() - 1)[1] = Integer.MAX_VALUE;
    for (RstLine line : lines.subList(i + 1, to - 1)) {
      boolean isRule = RstAdornment.is(line.text(parser.text).replace(" ", ""));
      if (!line.isBlank() && !isRule) {
        cells(parser, List.of(line), columns, frame);
      }
    }
    return to;
  }

  private static int asCode(RstParser parser, List<RstLine> table, int to, RstFrame frame) {
    parser.problem(
        table.get(0), "table with cells over several rows or columns: kept as one code block");
    parser.out.code(table, null, frame);
    return to;
  }

  private static void cells(
      RstParser parser, List<RstLine> row, List<int[]> columns, RstFrame frame) {
    for (int column = 0; column < columns.size() && !row.isEmpty(); column++) {
      List<RstLine> cell = new ArrayList<>();
      for (RstLine line : row) {
        RstLine part = part(parser.text, line, columns.get(column));
        if (!part.isBlank()) {
          cell.add(part);
        }
      }
      if (!cell.isEmpty()) {
        parser.out.add(parser.out.block(BlockKind.TABLE_CELL, column + 1, cell, frame, "\n"));
      }
    }
  }

  /** What of the line lies between two display columns, blanks off. */
  private static RstLine part(String text, RstLine line, int[] columns) {
    int start = offsetOf(text, line, columns[0]);
    int end = offsetOf(text, line, columns[1]);
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new RstLine(line.lineStart(), start, end, line.indent());
  }

  private static int offsetOf(String text, RstLine line, int column) {
    int at = line.start();
    int width = 0;
    while (at < line.end() && width < column) {
      int c = text.codePointAt(at);
      width += Script.isChinese(c) ? 2 : 1;
      at += Character.charCount(c);
    }
    return at;
  }
}
