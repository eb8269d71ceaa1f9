// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair of blocks, or the pairs of a whole table, as the page shows it: source left, target right,
 * its issues beneath.
 *
 * @param number from 1, in the order of the page
 * @param kind name of the kind of pair
 * @param gap why one side is empty; null when neither is
 * @param source blocks, empty for a gap
 * @param target blocks, empty for a gap
 * @param notes corrections of the source that stand here
 * @param cards issues, most severe first
 */
public record Row(
    int number,
    String kind,
    @Nullable Say gap,
    List<Cell> source,
    List<Cell> target,
    List<Note> notes,
    List<Card> cards) {

  /** Whether the blocks are the cells of a table. */
  public boolean isTable() {
    return source.stream().allMatch(Cell::isOfTable) && target.stream().allMatch(Cell::isOfTable);
  }

  /** The cells of a side in the rows of their table: each starts where a column does not grow. */
  public static List<List<Cell>> tableRows(List<Cell> cells) {
    List<List<Cell>> rows = new ArrayList<>();
    int column = 0;
    for (Cell cell : cells) {
      if (rows.isEmpty() || cell.level() <= column) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(cell);
      column = cell.level();
    }
    return rows;
  }

  /** Whether nothing is to be said of this row. */
  public boolean isClean() {
    return cards.isEmpty() && notes.isEmpty();
  }

  /**
   * One block.
   *
   * @param kind of the block: {@code heading}
   * @param level as its kind has it
   * @param classes of the style sheet
   * @param line where it starts in its file, from 1
   * @param language of its text: "en" or "zh-Hans"
   * @param stretches its text, in order
   */
  public record Cell(
      String kind, int level, String classes, int line, String language, List<Stretch> stretches) {
    public boolean isOfTable() {
      return kind.equals("table_cell");
    }

    public boolean isCode() {
      return kind.equals("code");
    }
  }

  /**
   * A sentence, or what stands between two.
   *
   * @param bead number of the bead that the sentence is a part of; −1 between sentences
   * @param lonely whether the bead has nothing on the other side
   * @param pieces its text, in order
   */
  public record Stretch(int bead, boolean lonely, List<Piece> pieces) {
    public String classes() {
      return lonely ? "s lonely" : "s";
    }
  }

  /**
   * A piece of text in one style.
   *
   * @param text empty for the place where something is missing
   * @param classes of the style sheet; null when there are none
   * @param title where a hyperlink leads; null for other text
   * @param issues numbers of the issues that blame it, a blank between; null when none does
   * @param severity of the worst of them; null likewise
   */
  public record Piece(
      String text,
      @Nullable String classes,
      @Nullable String title,
      @Nullable String issues,
      @Nullable String severity) {
    public String markClasses() {
      return classes == null ? "m " + severity : "m " + severity + " " + classes;
    }
  }

  /**
   * A correction of the source.
   *
   * @param note what its author says
   * @param corrected what it takes back; empty when it speaks of the whole text
   * @param rendered what the target says at the note's place; empty when nothing
   * @param beads numbers of the beads of the corrected sentence, a blank between
   */
  public record Note(String note, String corrected, String rendered, String beads) {}
}
