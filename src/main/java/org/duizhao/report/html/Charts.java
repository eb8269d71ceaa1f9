// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.List;

/**
 * The figures of the page, in the units of their drawings.
 *
 * @param bars issues by type and severity
 * @param ratios lengths of sentences on both sides
 * @param alignment which place of the source stands at which of the target
 */
public record Charts(List<Bar> bars, Ratios ratios, Alignment alignment) {

  /**
   * The issues of one type.
   *
   * @param type of them
   * @param total how many
   * @param parts one a severity, worst first
   */
  public record Bar(Say type, long total, List<Part> parts) {
    private static final int LONGEST_NAME = 20;

    /** The type's English name as far as there is room for it. */
    public String shortName() {
      String name = type.en();
      return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** Where its parts end. */
    public int end() {
      return parts.stream().mapToInt(part -> part.x() + part.width()).max().orElse(0);
    }
  }

  /**
   * The issues of one type and severity.
   *
   * @param x where it starts
   * @param width of it
   * @param severity "major"
   * @param letter that stands in it
   */
  public record Part(int x, int width, String severity, String letter) {}

  /**
   * Sentences by the length of their English and the Chinese characters per English one.
   *
   * @param dots path with a dot a sentence
   * @param outliers sentences that are much longer or shorter than usual
   * @param median Chinese characters per English one, two digits after the point
   * @param counted how many sentences there are
   */
  public record Ratios(String dots, List<Outlier> outliers, String median, int counted) {}

  /**
   * A sentence of unusual length.
   *
   * @param x in the drawing
   * @param y in the drawing
   * @param row of the page that it stands in
   * @param ratio Chinese characters per English one
   */
  public record Outlier(int x, int y, int row, String ratio) {}

  /**
   * Paths in a square: the source from left to right, the target from top to bottom.
   *
   * @param inOrder what is paired in order
   * @param moved what is rendered elsewhere
   * @param omitted ticks at the top edge
   * @param added ticks at the left edge
   */
  public record Alignment(String inOrder, String moved, String omitted, String added) {}
}
