// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import org.duizhao.text.Span;

/**
 * Where two texts differ: between "12 个文件" and "13 个文件" it is 2 that became 3.
 *
 * @param before the stretch of the first text that the second has not
 * @param after the stretch of the second text that stands in its place
 */
record TextChange(Span before, Span after) {
  static TextChange between(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < most - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    return new TextChange(
        new Span(start, before.length() - same), new Span(start, after.length() - same));
  }
}
