// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

/**
 * A step of an alignment: English passages {@code i} to {@code i + a} with Chinese {@code j} to
 * {@code j + b}, the ends exclusive.
 *
 * @param confidence that exactly these belong together, 0 to 1
 * @param isCrossed two passages with two, the first of the one side with the second of the other
 */
record Step(int i, int a, int j, int b, double confidence, boolean isCrossed) {
  Step(int i, int a, int j, int b, double confidence) {
    this(i, a, j, b, confidence, false);
  }

  boolean isMatched() {
    return a > 0 && b > 0;
  }
}
