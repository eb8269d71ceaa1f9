// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.segment;

import java.util.Locale;
import org.duizhao.text.Script;

/**
 * Where Chinese sentences end: at 。！？, and at Latin stops that Chinese writers put in their place.
 *
 * <p>"用 Linux. 它很快。" holds two sentences; "他问：“为什么？”然后走了。" holds one.
 */
final class ChineseStops implements StopRules {
  private static final String GOES_ON = "的地得，、；：,;:—～)）";

  @Override
  public boolean endsSentence(Stop stop) {
    int following = stop.following();
    char after = stop.next() < stop.text().length() ? stop.text().charAt(stop.next()) : 0;
    if (GOES_ON.indexOf(after) >= 0) {
      return false;
    }
    char mark = stop.text().charAt(stop.start());
    if (stop.isEllipsis()) {
      return stop.hasClosingQuote() || Character.isUpperCase(following);
    }
    return switch (mark) {
      case '。', '｡' -> true;
      case '！', '？' -> !stop.hasClosingQuote() || Stop.isOpener(after) || stop.isFollowedByBlank();
      case '!', '?' -> endsAtLatinMark(stop, following);
      default -> endsAtDot(stop, following);
    };
  }

  private static boolean endsAtLatinMark(Stop stop, int following) {
    if (stop.hasClosingQuote() && Script.isHan(following) && !stop.isFollowedByBlank()) {
      return false;
    }
    return Script.isHan(following)
        || (stop.isFollowedByBlank() && !Character.isLowerCase(following));
  }

  private static boolean endsAtDot(Stop stop, int following) {
    String word = stop.wordBefore();
    if (word.isEmpty()) {
      return Script.isHan(following) && stop.end() > stop.stopEnd();
    }
    int last = word.codePointBefore(word.length());
    if (Script.isHan(last) || Script.of(last) == Script.CJK_PUNCTUATION) {
      return stop.isFollowedByBlank() || Script.isHan(following);
    }
    if (EnglishStops.isListNumber(stop, word)) {
      return false;
    }
    if (Abbreviations.isNever(latinEnd(word)) || Abbreviations.isMaybe(latinEnd(word))) {
      return false;
    }
    if (Script.isHan(following)) {
      return stop.isFollowedByBlank() || (word.length() > 1 && !Character.isDigit(last));
    }
    return stop.isFollowedByBlank()
        && !Character.isLowerCase(following)
        && latinEnd(word).length() > 1;
  }

  /** The Latin letters, digits and dots at the end of "由Alice" or "如e.g". */
  private static String latinEnd(String word) {
    int i = word.length();
    while (i > 0 && !Script.isChinese(word.charAt(i - 1))) {
      i--;
    }
    return word.substring(i).toLowerCase(Locale.ROOT);
  }
}
