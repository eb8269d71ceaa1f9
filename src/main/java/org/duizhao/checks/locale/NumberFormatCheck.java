// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.locale;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.Profile;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Finds numbers and units that are not written as GB/T 15835—2011 and GB 3101—1993 have them: 3千米
 * is fine, 3千人 is not; 7、8个 is 七八个; 10 Mhz is 10 MHz.
 */
@CheckInfo(
    id = "number-format",
    type = IssueType.NUMBER_FORMAT,
    severity = Severity.NEUTRAL,
    since = "0.1",
    profile = Profile.STRICT,
    summary = "A number or unit is not written as the standards have it")
public final class NumberFormatCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.8;
  private static final String DIGITS = "零一二三四五六七八九";

  private static final Map<String, String> UNITS =
      Map.of(
          "hz", "Hz", "khz", "kHz", "mhz", "MHz", "ghz", "GHz", "km", "km", "kg", "kg", "cm", "cm",
          "kw", "kW", "kpa", "kPa", "kwh", "kWh");

  /** What is wrong, where, and how it should be; the group is what is put right. */
  private record Rule(String fact, Pattern pattern, UnaryOperator<String> better) {
    static Rule of(String fact, String regex, UnaryOperator<String> better) {
      return new Rule(fact, Pattern.compile(regex), better);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "after digits only 万 and 亿 stand",
              "(?<![\\d.百千万])(\\d{1,3}+ ?[百千])(?=[个人名台条次种家元行页件位项万])",
              NumberFormatCheck::inDigits),
          Rule.of(
              "about so many is written in Chinese numerals",
              "(?<![\\d、.])([1-8]、[2-9])(?= ?[个人名台条次种家天年月岁点成倍])",
              NumberFormatCheck::about),
          Rule.of(
              "a date is in digits or in Chinese numerals throughout",
              "(?<!\\d)(\\d{4} ?年 ?[一二三四五六七八九十]{1,2}月)",
              NumberFormatCheck::dateInDigits),
          Rule.of(
              "the zero of a year is 〇",
              "([一二][〇零一二三四五六七八九]零[〇零一二三四五六七八九]|[一二]零[〇零一二三四五六七八九]{2})(?=年)",
              year -> year.replace('零', '〇')),
          Rule.of(
              "both ends of a range have the sign of percent",
              "(?<![\\d.])(\\d{1,3}+(?:\\.\\d{1,4}+)?+ ?[-~～–—] ?\\d{1,3}+(?:\\.\\d{1,4}+)?+%)",
              NumberFormatCheck::percentRange),
          Rule.of(
              "the unit has other capitals",
              "(?<=\\d ?)((?i:k?hz|[mg]hz|k[mgw]|cm|kpa|kwh))(?![A-Za-z0-9])",
              unit -> UNITS.getOrDefault(unit.toLowerCase(Locale.ROOT), unit)));

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    for (TargetPassage passage : text.passages()) {
      for (Rule rule : RULES) {
        Matcher matcher = rule.pattern.matcher(passage.text());
        while (matcher.find()) {
          look(passage, new Span(matcher.start(1), matcher.end(1)), rule, text.source(), sink);
        }
      }
    }
  }

  private void look(TargetPassage passage, Span span, Rule rule, String source, IssueSink sink) {
    String written = span.of(passage.text());
    String better = rule.better.apply(written);
    if (!better.equals(written) && !passage.hidesPartOf(span) && !source.contains(written)) {
      sink.report(
          says("\"" + written + "\": " + rule.fact, CONFIDENCE)
              .target(passage.excerpt(span))
              .suggest(better)
              .issue());
    }
  }

  private static String inDigits(String number) {
    String zeros = number.endsWith("百") ? "00" : "000";
    return number.replaceAll("[ 百千]", "") + zeros;
  }

  /** 7、8 is 七八; 3、8 and 8、7 are no such thing. */
  private static String about(String both) {
    int first = both.charAt(0) - '0';
    int second = both.charAt(2) - '0';
    return second == first + 1 ? "" + DIGITS.charAt(first) + DIGITS.charAt(second) : both;
  }

  private static String dateInDigits(String date) {
    int year = date.indexOf('年');
    String month = date.substring(year + 1, date.length() - 1).strip();
    int tens = month.indexOf('十');
    int value =
        tens < 0 ? DIGITS.indexOf(month) : 10 + Math.max(0, DIGITS.indexOf(month.substring(1)));
    boolean known = value > 0 && value <= 12 && tens <= 0;
    return known ? date.substring(0, year + 1) + value + "月" : date;
  }

  private static String percentRange(String range) {
    int sign = 0;
    while (Character.isDigit(range.charAt(sign)) || range.charAt(sign) == '.') {
      sign++;
    }
    return range.substring(0, sign) + "%" + range.substring(sign);
  }
}
