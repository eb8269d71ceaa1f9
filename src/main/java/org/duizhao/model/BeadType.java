// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.List;

/**
 * How many English and Chinese sentences a bead holds.
 *
 * @param english number of English sentences
 * @param chinese number of Chinese sentences
 */
public record BeadType(int english, int chinese) {
  /** All types that the model knows, in the order of its weights. */
  public static final List<BeadType> ALL =
      List.of(
          of(1, 0), of(0, 1), of(1, 1), of(1, 2), of(2, 1), of(1, 3), of(3, 1), of(2, 2), of(1, 4),
          of(4, 1), of(2, 3), of(3, 2), of(1, 5), of(5, 1), of(2, 4), of(4, 2), of(3, 3), of(1, 6),
          of(6, 1));

  /** Beads of one group share the weights of their features. */
  enum Group {
    NULL(0),
    ONE_TO_ONE(1),
    ONE_TO_MANY(2),
    MANY_TO_ONE(3),
    MANY_TO_MANY(4);

    /** Where its weights stand in the model. */
    private final int index;

    Group(int index) {
      this.index = index;
    }

    int index() {
      return index;
    }
  }

  private static BeadType of(int english, int chinese) {
    return new BeadType(english, chinese);
  }

  Group group() {
    if (english == 0 || chinese == 0) {
      return Group.NULL;
    }
    if (english == 1) {
      return chinese == 1 ? Group.ONE_TO_ONE : Group.ONE_TO_MANY;
    }
    return chinese == 1 ? Group.MANY_TO_ONE : Group.MANY_TO_MANY;
  }

  int size() {
    return english + chinese;
  }
}
