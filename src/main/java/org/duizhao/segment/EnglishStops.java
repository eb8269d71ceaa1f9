// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.segment;

import java.util.Locale;
import org.duizhao.text.Script;

/**
 * Where English sentences end: rules for the clear cases of technical text, OpenNLP's model for the
 * rest.
 *
 * <p>"Use e.g. Rust 1.73.0. See No. 5." holds two sentences.
 */
final class EnglishStops implements StopRules {
  private final SentenceModel model = new SentenceModel();

  @Override
  public boolean endsSentence(Stop stop) {
    int following = stop.following();
    char mark = stop.text().charAt(stop.start());
    if (mark == '。' || mark == '！' || mark == '？') {
      return true;
    }
    if (!stop.isFollowedByBlank()) {
      return Script.isHan(following) && !stop.isSingleDot();
    }
    if (!stop.isSingleDot()) {
      return !Character.isLowerCase(following);
    }
    return endsAtDot(stop, following);
  }

  private boolean endsAtDot(Stop stop, int following) {
    String word = stop.wordBefore();
    if (word.isEmpty() || isListNumber(stop, word)) {
      return !word.isEmpty()
          ? false
          : stop.end() > stop.stopEnd() || !Character.isLowerCase(following);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (stop.end() == stop.stopEnd()) {
      if (Abbreviations.isNever(lower)) {
        return false;
      }
      if (Abbreviations.isBeforeNumber(lower) && Character.isDigit(following)) {
        return false;
      }
      if (Abbreviations.isMaybe(lower) || isInitials(word)) {
        return !Character.isLowerCase(following) && asksModel(stop, lower);
      }
    }
    if (Character.isLowerCase(following)) {
      return isIdentifier(stop.followingWord()) || model.breaksAt(stop);
    }
    return true;
  }

  private boolean asksModel(Stop stop, String lower) {
    return lower.equals("etc") || model.breaksAt(stop);
  }

  /** "1.", "12.", "a.", "iv." where a sentence starts: a list number, not a sentence. */
  static boolean isListNumber(Stop stop, String word) {
    if (word.length() > 4 || !stop.startsSentence(word)) {
      return false;
    }
    boolean digits = word.chars().allMatch(Character::isDigit);
    boolean roman = word.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
    boolean letter =
        word.length() == 1 && Character.isLetter(word.charAt(0)) && !Script.isHan(word.charAt(0));
    return digits || roman || letter;
  }

  /** "J", "J.R.R": letters with full stops between them. */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean expected = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!expected) {
        return false;
      }
    }
    return word.length() % 2 == 1 && !word.equals("I");
  }

  /**
   * A name that starts in lower case even where a sentence starts: {@code io_uring}, {@code
   * iPhone}.
   */
  private static boolean isIdentifier(String word) {
    int end = word.length();
    while (end > 0
        && !Character.isLetterOrDigit(word.charAt(end - 1))
        && word.charAt(end - 1) != ')') {
      end--;
    }
    return word.substring(0, end)
        .chars()
        .anyMatch(c -> c == '_' || c == '(' || Character.isUpperCase(c) || Character.isDigit(c));
  }
}
