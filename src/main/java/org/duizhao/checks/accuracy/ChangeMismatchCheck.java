// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Finds changes by an amount that became changes to it, and the other way round: "rose by 50%" as
 * 涨到 50%; and "doubled" as 增加了两倍, which is threefold.
 */
@CheckInfo(
    id = "change-mismatch",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A change by an amount is one to that amount in the target, or the reverse")
public final class ChangeMismatchCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.8;

  /** In simplified and traditional characters. */
  private static final String RISES =
      "(?:增加|增[长長]|增大|增至|提高|提升|上升|上[涨漲]|上[调調]|升高|[扩擴]大|[扩擴]充|[涨漲]|升"
          + "|[减減]少|[减減]小|降低|下降|下跌|下[调調]|[缩縮]短|[缩縮]小|[减減]|降|跌)";

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:increas\\w{0,4}|decreas\\w{0,4}|reduc\\w{0,4}|rais\\w{0,4}|lower\\w{0,4}|grow\\w{0,4}|grew"
              + "|rises?|rose|risen|rising|falls?|fell|fallen|drop\\w{0,4}|cut|jump\\w{0,4}|climb\\w{0,4})"
              + "(?: [\\w'’-]{1,20}+){0,4}? (by|to) [$€£]?(\\d[\\d,.]{0,12}+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CHINESE =
      Pattern.compile(RISES + "(了|到|到了|至|[为為]|成)? ?[$€£]?(\\d[\\d,.]{0,12}+)");

  private static final Pattern TIMES =
      Pattern.compile("(?:增加|增[长長]|增大|提高|提升|上升|上[涨漲]|[扩擴]大|[涨漲]|升)了? ?([二两兩三四234]) ?倍");

  /** Which multiple of the first value the Chinese after "increased" adds. */
  private static final Map<String, Integer> NUMERALS =
      Map.of("二", 2, "两", 2, "兩", 2, "三", 3, "四", 4, "2", 2, "3", 3, "4", 4);

  private static final Pattern MULTIPLE =
      Pattern.compile(
          "\\b(?:(doubl(?:es?|ed|ing))|(tripl(?:es?|ed|ing))|(quadrupl(?:es?|ed|ing)))\\b(?!-)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    String source = bead.source().text();
    String target = bead.target().text();
    Matcher english = ENGLISH.matcher(source);
    Map<String, MatchResult> changes = Map.of();
    while (english.find()) {
      changes = changes.isEmpty() ? changes(target) : changes;
      MatchResult chinese = changes.get(value(english.group(2)));
      if (chinese != null) {
        compare(bead, english, chinese, sink);
      }
    }
    compareMultiples(bead, sink);
  }

  /** The first change of each value. */
  private static Map<String, MatchResult> changes(String target) {
    Map<String, MatchResult> changes = new HashMap<>();
    CHINESE.matcher(target).results().forEach(m -> changes.putIfAbsent(value(m.group(2)), m));
    return changes;
  }

  private static String value(String digits) {
    return digits.replace(",", "").replaceAll("\\.$", "");
  }

  private void compare(Bead bead, MatchResult english, MatchResult chinese, IssueSink sink) {
    boolean by = english.group(1).toLowerCase(Locale.ROOT).equals("by");
    String link = Objects.requireNonNullElse(chinese.group(1), "");
    boolean written = chinese.group().contains("增至") || link.matches("到|到了|至|[为為]|成");
    if (by == written) {
      String message =
          by
              ? "\"%s\" is the change, \"%s\" the value after it"
              : "\"%s\" is the value after the change, \"%s\" the change";
      report(bead, english, chinese, message, sink);
    }
  }

  /** "Doubled" is 增加了一倍 or 增加到两倍; 增加了两倍 makes three of one. */
  private void compareMultiples(Bead bead, IssueSink sink) {
    Matcher english = MULTIPLE.matcher(bead.source().text());
    Matcher chinese = TIMES.matcher(bead.target().text());
    if (english.find() && chinese.find()) {
      int times = english.group(1) != null ? 2 : english.group(2) != null ? 3 : 4;
      if (Objects.requireNonNull(NUMERALS.get(chinese.group(1))) == times) {
        String arithmetic = "\"%s\" makes " + times + " of 1, \"%s\" makes " + (times + 1);
        report(bead, english, chinese, arithmetic, sink);
      }
    }
  }

  private void report(
      Bead bead, MatchResult english, MatchResult chinese, String message, IssueSink sink) {
    Span source = new Span(english.start(), english.end());
    Span target = new Span(chinese.start(), chinese.end());
    sink.report(
        says(String.format(Locale.ROOT, message, english.group(), chinese.group()), CONFIDENCE)
            .source(Excerpt.of(bead.source(), source))
            .target(Excerpt.of(bead.target(), target))
            .issue());
  }
}
