// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * What translators may add: notes that they sign (译注：…), the name of a thing in the other language
 * 中文（English） and what an acronym stands for, credits.
 */
final class TranslatorsNote {
  private static final Pattern SIGNED =
      Pattern.compile(
          "译者?注|译者|校对者?|编译|译文|翻译自|LCTT|[编校]者?[注按]|(?:题图|图片来源|来源|作者|选题)[：:]"
              + "|^[（(]?注\\s?[：:]|[（(]注\\s?[：:]");

  private static final Pattern ACRONYM = Pattern.compile("^.{0,4}[（(]\\s?[A-Za-z][\\w.-]{1,20}");
  private static final Pattern DATE_WORDS =
      Pattern.compile("[年月日号时分秒点到至]|星期[一二三四五六日]|周[一二三四五六日]|[上下]午|NOK|USD");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final int LONGEST_GLOSS = 24;
  private static final int LONGEST_NAME = 16;

  private TranslatorsNote() {}

  /**
   * Whether the stretch is a date, time or amount whose figures all stand in the source: "released
   * 2021-08-14" / 2021 年 8 月 14 日发布.
   */
  static boolean isFigure(String words, String source) {
    String rest = DATE_WORDS.matcher(words).replaceAll("");
    if (Script.countHan(rest) > 2 || Script.countLatin(rest) > 2) {
      return false;
    }
    Set<String> known = figures(source);
    Set<String> wanted = figures(words);
    return !wanted.isEmpty() && known.containsAll(wanted);
  }

  private static Set<String> figures(String text) {
    Set<String> figures = new HashSet<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      figures.add(LEADING_ZEROS.matcher(digits.group()).replaceFirst(""));
    }
    return figures;
  }

  /** Whether the stretch of the target is such a thing, or stands in one. */
  static boolean isAt(String target, Span span) {
    Span around = brackets(target, span);
    if (isSigned(around.isEmpty() ? sentence(target, span) : around, target)) {
      return true;
    }
    String words = span.of(target);
    boolean gloss = !around.isEmpty() && around.length() <= LONGEST_GLOSS;
    boolean name =
        Script.countHan(words) <= LONGEST_NAME
            && words.indexOf('，') < 0
            && words.indexOf('。') < 0
            && ACRONYM.matcher(target.substring(span.end())).find();
    return gloss || name;
  }

  /** Whether the stretch stands in brackets that the translator signs: （译注：登录后最大 5 GB）. */
  static boolean isInSignedBrackets(String target, Span span) {
    Span around = brackets(target, span);
    return !around.isEmpty() && isSigned(around, target);
  }

  private static boolean isSigned(Span stretch, String target) {
    return SIGNED.matcher(stretch.of(target)).find();
  }

  /** The innermost brackets around the middle of the stretch, with what is in them, or nothing. */
  private static Span brackets(String text, Span span) {
    int middle = (span.start() + span.end()) / 2;
    int open = Math.max(text.lastIndexOf('（', middle), text.lastIndexOf('(', middle));
    if (open < 0) {
      return Span.at(0);
    }
    int close = end(text, open);
    return close > middle ? new Span(open, close) : Span.at(0);
  }

  private static int end(String text, int open) {
    int wide = text.indexOf('）', open);
    int narrow = text.indexOf(')', open);
    int close = wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
    return close < 0 ? -1 : close + 1;
  }

  private static Span sentence(String text, Span span) {
    int start = text.lastIndexOf('。', Math.max(0, span.start() - 1)) + 1;
    int end = text.indexOf('。', Math.max(span.start(), span.end() - 1));
    return new Span(Math.min(start, span.start()), Math.max(span.end(), end));
  }
}
