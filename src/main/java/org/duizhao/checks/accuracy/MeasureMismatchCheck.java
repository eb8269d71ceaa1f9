// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Finds currencies, units and time zones that became others while the number stayed: "30 dollars"
 * as 30 欧元, "10 miles" as 10 公里, "3 pm UTC" as 北京时间下午 3 点.
 *
 * <p>A value that was converted has another number, and is {@code number-mismatch}'s to judge.
 */
@CheckInfo(
    id = "measure-mismatch",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A currency, unit or time zone of the source is another one in the target")
public final class MeasureMismatchCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.75;

  private static final List<Measure> MEASURES = Measure.read("measures.txt");

  /** A number in digits with what stands around it. */
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]{0,14}+");

  private static final Pattern FEW = Pattern.compile("(?i)\\b(?:few|several|couple)\\b");
  private static final Pattern SEVERAL = Pattern.compile("[几数]|若干");

  /** "Five" and 五, each at its value. */
  private static final List<String> ENGLISH =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final String CHINESE = "一二三四五六七八九";
  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          "(?i:\\b(?:"
              + String.join("|", ENGLISH)
              + ")\\b)"
              + "|(?<![几十百千万第])[一二两三四五六七八九](?=个?[\\p{IsHan}])(?!十|百|千|万)");

  private static final int AROUND = 16;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    String target = bead.target().text();
    String source = bead.source().text();
    if (Stream.of(NUMBER, NUMBER_WORD, FEW).noneMatch(words -> words.matcher(source).find())) {
      return;
    }
    for (Measure measure : MEASURES) {
      Span written = measure.inChinese(target);
      if (written == null || measure.inEnglish(source) != null) {
        continue;
      }
      for (Measure other : MEASURES) {
        Span meant = other.kind().equals(measure.kind()) ? other.inEnglish(source) : null;
        if (meant != null
            && !other.equals(measure)
            && other.inChinese(target) == null
            && isOfOneNumber(source, meant, target, written)) {
          report(bead, meant, written, sink);
          return;
        }
      }
    }
  }

  private void report(Bead bead, Span meant, Span written, IssueSink sink) {
    String said = written.of(bead.target().text());
    String asked = meant.of(bead.source().text());
    sink.report(
        says("\"" + said + "\" stands for \"" + asked + "\"", CONFIDENCE)
            .source(Excerpt.of(bead.source(), meant))
            .target(Excerpt.of(bead.target(), written))
            .issue());
  }

  private static boolean isOfOneNumber(String source, Span meant, String target, Span written) {
    String around = around(target, written);
    if (FEW.matcher(around(source, meant)).find() && SEVERAL.matcher(around).find()) {
      return true;
    }
    around = inDigits(around);
    Matcher number = NUMBER.matcher(inDigits(around(source, meant)));
    while (number.find()) {
      String value = number.group().replaceAll("[,.]+$", "");
      if (Pattern.compile("(?<!\\d)" + Pattern.quote(value) + "(?!\\d)").matcher(around).find()) {
        return true;
      }
    }
    return false;
  }

  /** The text with number words in digits, as far as they are one word. */
  private static String inDigits(String text) {
    return NUMBER_WORD.matcher(text).replaceAll(word -> String.valueOf(value(word.group())));
  }

  private static int value(String word) {
    return word.length() > 1
        ? ENGLISH.indexOf(word.toLowerCase(Locale.ROOT)) + 1
        : word.equals("两") ? 2 : CHINESE.indexOf(word) + 1;
  }

  private static String around(String text, Span span) {
    int start = Math.max(0, span.start() - AROUND);
    return text.substring(start, Math.min(text.length(), span.end() + AROUND));
  }
}
