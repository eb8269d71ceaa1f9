// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

/**
 * Which sentences of the other side a sentence may be linked to: one range a sentence, neither end
 * of which ever goes back.
 *
 * <p>Around a path on which English sentence 3 meets Chinese sentence 4, a band of ±2 lets 3 be
 * linked to 2..6.
 */
public final class SentenceBand {
  private final int[] from;
  private final int[] to;
  private final int columns;

  /**
   * @param from first column of each row
   * @param to column after the last of each row; at least one column a row
   * @param columns how many columns there are
   */
  public SentenceBand(int[] from, int[] to, int columns) {
    for (int i = 0; i < from.length; i++) {
      boolean ordered = i == 0 || (from[i] >= from[i - 1] && to[i] >= to[i - 1]);
      if (!ordered || from[i] < 0 || to[i] <= from[i] || to[i] > columns) {
        throw new IllegalArgumentException("row " + i + ": " + from[i] + ".." + to[i]);
      }
    }
    this.from = from.clone();
    this.to = to.clone();
    this.columns = columns;
  }

  public int rows() {
    return from.length;
  }

  public int columns() {
    return columns;
  }

  /** First column of a row. */
  public int from(int row) {
    return from[row];
  }

  /** The column after the last one of a row. */
  public int to(int row) {
    return to[row];
  }

  public boolean contains(int row, int column) {
    return from[row] <= column && column < to[row];
  }

  /** Rows and columns exchanged; a column that no row reaches gets the nearest row. */
  public SentenceBand turned() {
    int rows = rows();
    int[] turnedFrom = new int[columns];
    int[] turnedTo = new int[columns];
    int first = 0;
    int last = 0;
    for (int column = 0; column < columns; column++) {
      while (first < rows - 1 && to[first] <= column) {
        first++;
      }
      while (last < rows && from[last] <= column) {
        last++;
      }
      turnedFrom[column] = first;
      turnedTo[column] = Math.max(last, first + 1);
    }
    return new SentenceBand(turnedFrom, turnedTo, rows);
  }
}
