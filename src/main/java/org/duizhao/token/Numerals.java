// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

/** Digits with grouping commas: "9,842" and "9842" have one form. */
final class Numerals {
  private Numerals() {}

  static String withoutGrouping(String number) {
    int comma = number.indexOf(',');
    if (comma < 1 || comma > 3) {
      return number;
    }
    int i = 0;
    int digits = 0;
    boolean first = true;
    while (i < number.length() && number.charAt(i) != '.') {
      char c = number.charAt(i);
      if (c == ',') {
        if (!first && digits != 3) {
          return number;
        }
        first = false;
        digits = 0;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        return number;
      }
      i++;
    }
    return digits == 3 ? number.replace(",", "") : number;
  }
}
