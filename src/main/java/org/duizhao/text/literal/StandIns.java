// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text in a literal that stands for something else, and is translated: {@code YOUR_NAME}. */
final class StandIns {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![A-Za-z])(?:your|my|some|path[-_ ]?to|put|insert|replace)[-_. /]|<[^<>]+>|\\w\\.\\.|\\.{3}|…|\\w//|//[:/]",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> VOID_TAGS =
      Set.of("<br>", "<hr>", "<img>", "<input>", "<wbr>", "<meta>", "<link>");

  /** FILE_NAME in the usage of a command, as against LS_COLORS. */
  private static final Pattern SHOUTED =
      Pattern.compile(
          "[A-Z0-9_]+_(?:NAME|LIST|SPEC|LENGTH|WIDTH|HEIGHT|DIR|DIRECTORY|FILE|PATH|TYPE|SIZE|NUMBER"
              + "|COUNT|ID|STRING|VALUE|TEXT|PAGE|PROGRAM|COMMAND|OPTION|OPTIONS)");

  private static final Pattern SHOUTED_PATH = Pattern.compile("/?[A-Z]+/[A-Z/]*");
  private static final Pattern BRACED = Pattern.compile("\\{[A-Z]+\\}");
  private static final Pattern CHINESE_STAND_IN = Pattern.compile("<[\\p{IsHan}][^<>]{0,20}>");

  private StandIns() {}

  /** A name in capitals that the target renders as {@code <文件名>}, or seems to. */
  static boolean isShouted(String identifier, String target) {
    return identifier.equals(identifier.toUpperCase(Locale.ROOT))
        && (SHOUTED.matcher(identifier).matches() || CHINESE_STAND_IN.matcher(target).find());
  }

  static boolean isIn(String literal) {
    return SHOUTED_PATH.matcher(literal).matches() || WORDS.matcher(literal).find();
  }

  /** {INTEGER}, as in the grammar of a command. */
  static boolean isBraced(String placeholder) {
    return BRACED.matcher(placeholder).matches();
  }

  static boolean isVoidTag(String tag) {
    return VOID_TAGS.contains(tag);
  }
}
