// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

/**
 * Source segments matched with the target segments that render them: 1:1, 2:1, 1:2, n:m, or with an
 * empty side 1:0 (omitted) and 0:1 (added).
 *
 * <p>["It boots.", "It is fast."] with ["它能启动，而且很快。"] is a 2:1 bead.
 *
 * @param source segments of the English
 * @param target segments of the Chinese
 * @param confidence that exactly these belong together, 0 to 1
 */
public record Bead(BeadSide source, BeadSide target, double confidence) {
  public Bead {
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a bead holds at least one segment");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** Whether both sides hold text, so that they can be compared. */
  public boolean isMatched() {
    return !source.isEmpty() && !target.isEmpty();
  }
}
