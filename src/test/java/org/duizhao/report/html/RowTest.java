// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowTest {
  private static List<Row.Cell> cells(int... columns) {
    return IntStream.of(columns)
        .mapToObj(column -> new Row.Cell("table_cell", column, "block", 1, "en", List.of()))
        .toList();
  }

  @Test
  void aTableRowStartsWhereTheColumnDoesNotGrow() {
    assertThat(Row.tableRows(cells(1, 2, 3, 1, 3, 2, 1, 1)))
        .extracting(List::size)
        .as("with cells that are empty, and so are no blocks")
        .containsExactly(3, 2, 1, 1, 1);
    assertThat(Row.tableRows(List.of())).isEmpty();
  }

  @Test
  void aRowIsATableWhenAllItsBlocksAreCells() {
    Row.Cell paragraph = new Row.Cell("paragraph", 0, "block", 1, "en", List.of());

    assertThat(row(cells(1, 2), cells(1)).isTable()).isTrue();
    assertThat(row(cells(1, 2), List.of()).isTable()).isTrue();
    assertThat(row(cells(1), List.of(paragraph)).isTable()).isFalse();
  }

  private static Row row(List<Row.Cell> source, List<Row.Cell> target) {
    return new Row(1, "pair", null, source, target, List.of(), List.of());
  }
}
