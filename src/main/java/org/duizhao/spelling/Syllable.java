// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.Locale;

/**
 * Pinyin syllables as they are typed: without tone, with v for ü.
 *
 * <p>{@code shi4} is {@code shi}; {@code lu:4} is {@code lv}. Many speakers do not tell {@code shi}
 * from {@code si} or {@code xin} from {@code xing}: both have the {@link #blurred} form {@code si},
 * {@code xin}.
 */
final class Syllable {
  private Syllable() {}

  /** The typed form of a dictionary's syllable; empty if it is none. */
  static String typed(String syllable) {
    String typed = syllable.toLowerCase(Locale.ROOT).replace("u:", "v").replace("ü", "v");
    int end = typed.length();
    if (end > 0 && Character.isDigit(typed.charAt(end - 1))) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      if (typed.charAt(i) < 'a' || typed.charAt(i) > 'z') {
        return "";
      }
    }
    return typed.substring(0, end);
  }

  /** A form that syllables share which are easily taken for each other. */
  static String blurred(String typed) {
    String blurred = typed;
    if (blurred.startsWith("zh") || blurred.startsWith("ch") || blurred.startsWith("sh")) {
      blurred = blurred.charAt(0) + blurred.substring(2);
    }
    if (blurred.endsWith("ang") || blurred.endsWith("eng") || blurred.endsWith("ing")) {
      blurred = blurred.substring(0, blurred.length() - 1);
    }
    return blurred;
  }
}
