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

  /** The same step, {@code english} and {@code chinese} passages further on. */
  Step moved(int english, int chinese) {
    return new Step(i + english, a, j + chinese, b, confidence, isCrossed);
  }

  /** The same step, believed otherwise. */
  Step with(double other) {
    return new Step(i, a, j, b, other, isCrossed);
  }

  boolean isMatched() {
    return a > 0 && b > 0;
  }
}
