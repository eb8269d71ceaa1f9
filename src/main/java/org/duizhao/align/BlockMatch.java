// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import org.duizhao.bitext.PairKind;

/**
 * Blocks matched, by their numbers in the two documents; ends exclusive, an empty stretch tells the
 * place.
 *
 * @param confidence that exactly these belong together, 0 to 1
 */
record BlockMatch(PairKind kind, int i, int a, int j, int b, double confidence) {
  boolean isMatched() {
    return a > 0 && b > 0;
  }

  BlockMatch as(PairKind other) {
    return new BlockMatch(other, i, a, j, b, confidence);
  }
}
