// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import java.util.Set;
import java.util.regex.Pattern;

/** Text in a literal that stands for something else, and is translated: {@code YOUR_NAME}. */
final class StandIns {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![A-Za-z])(?:your|my|some|path[-_ ]?to|put|insert|replace)[-_. /]|<[^<>]+>|\\.\\.\\.|…",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> VOID_TAGS =
      Set.of("<br>", "<hr>", "<img>", "<input>", "<wbr>", "<meta>", "<link>");

  private StandIns() {}

  static boolean isIn(String literal) {
    return WORDS.matcher(literal).find();
  }

  static boolean isVoidTag(String tag) {
    return VOID_TAGS.contains(tag);
  }
}
