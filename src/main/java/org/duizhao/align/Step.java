// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

/**
 * A step of an alignment: English passages {@code i} to {@code i + a} with Chinese {@code j} to
 * {@code j + b}, the ends exclusive.
 *
 * @param confidence that exactly these belong together, 0 to 1
 */
record Step(int i, int a, int j, int b, double confidence) {
  boolean isMatched() {
    return a > 0 && b > 0;
  }
}
