// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

/**
 * A place of a coarse path between two texts: so many English and Chinese sentences are done.
 *
 * <p>The path (0, 0), (1, 1), (2, 3) pairs the first English sentence with the first Chinese one
 * and the second with the next two, as "It boots. It is fast." with 它能启动。它很快。真的。
 *
 * @param english sentences done, from 0
 * @param chinese sentences done
 * @param margin how many sentences the beads may stray from this place, at least 1; the surer the
 *     path, the fewer
 * @param isBorder whether all beads stay on one side of this place, since paragraphs that are known
 *     to belong together end here
 */
public record PathNode(int english, int chinese, int margin, boolean isBorder) {
  public PathNode {
    if (english < 0 || chinese < 0 || margin < 1) {
      throw new IllegalArgumentException(english + ", " + chinese + " within " + margin);
    }
  }

  /** A place that beads may lead past. */
  public PathNode(int english, int chinese, int margin) {
    this(english, chinese, margin, false);
  }

  /** The same place with another margin. */
  public PathNode within(int other) {
    return new PathNode(english, chinese, other, isBorder);
  }

  /** The same place, which no bead leads past. */
  public PathNode asBorder() {
    return new PathNode(english, chinese, margin, true);
  }

  /** The same place counted from another start. */
  public PathNode from(int firstEnglish, int firstChinese) {
    return new PathNode(english - firstEnglish, chinese - firstChinese, margin, isBorder);
  }
}
