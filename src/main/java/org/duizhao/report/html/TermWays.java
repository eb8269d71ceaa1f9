// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.report.html.TermPage.ExamplePair;
import org.duizhao.report.html.TermPage.Quote;
import org.duizhao.report.html.TermPage.Way;
import org.duizhao.termcare.Rendered;
import org.duizhao.termcare.TermUsage;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How the renderings of one entry are shown: the most frequent ones, some of them with examples.
 */
final class TermWays {
  private static final int SHOWN = 5;
  private static final int WRONG = 3;
  private static final int EXAMPLES = 4;
  private static final int ENGLISH_AROUND = 90;
  private static final int CHINESE_AROUND = 45;
  private static final Say UNKNOWN = new Say("no rendering found", "未找到译法");
  private static final Map<Outcome, Say> OUTCOMES = new EnumMap<>(Outcome.class);

  static {
    OUTCOMES.put(Outcome.USED, new Say("preferred", "首选"));
    OUTCOMES.put(Outcome.ADMITTED, new Say("admitted", "许用"));
    OUTCOMES.put(Outcome.DEPRECATED, new Say("deprecated", "不推荐"));
    OUTCOMES.put(Outcome.FORBIDDEN, new Say("forbidden", "禁用"));
    OUTCOMES.put(Outcome.CONFUSED, new Say("another entry's", "另一条目的译法"));
    OUTCOMES.put(Outcome.KEPT_IN_ENGLISH, new Say("left in English", "保留英文"));
    OUTCOMES.put(Outcome.TRANSLATED, new Say("should stay in English", "不应翻译"));
    OUTCOMES.put(Outcome.ELIDED, new Say("not repeated, or shortened", "省略或简称"));
    OUTCOMES.put(Outcome.MISSING, new Say("not in the entry", "条目未列"));
  }

  private final int occurrences;
  private final List<Rendered> shown = new ArrayList<>();
  private final Map<Outcome, Integer> untold = new EnumMap<>(Outcome.class);
  private final List<ExamplePair> examples;
  private int more;

  TermWays(TermUsage usage) {
    occurrences = usage.occurrences();
    for (Rendered way : usage.rendered()) {
      boolean isWrong = kind(way.outcome()).equals("wrong");
      if (way.outcome() == Outcome.KEPT_IN_ENGLISH || way.text().isEmpty()) {
        untold.merge(way.outcome(), way.count(), Integer::sum);
      } else if (shown.size() < SHOWN || isWrong && shown.size() < SHOWN + WRONG) {
        shown.add(way);
      } else {
        more += way.count();
      }
    }
    examples = examples(usage.rendered());
  }

  /** Those with words of their own, then those that are told together. */
  List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    for (Rendered way : shown) {
      ways.add(way(ShownText.visible(way.text()), way.outcome(), said(way.outcome()), way.count()));
    }
    untold.forEach(
        (outcome, count) ->
            ways.add(
                way("", outcome, outcome == Outcome.MISSING ? UNKNOWN : said(outcome), count)));
    return ways;
  }

  private static Say said(Outcome outcome) {
    return OUTCOMES.getOrDefault(outcome, Say.same(""));
  }

  private Way way(String text, Outcome outcome, Say what, int count) {
    int percent = Math.max(1, Math.round(100f * count / occurrences));
    return new Way(text, what, kind(outcome), count, percent);
  }

  /** Occurrences that are rendered in ways that are not shown. */
  int more() {
    return more;
  }

  private static String kind(Outcome outcome) {
    return switch (outcome) {
      case USED, ADMITTED -> "good";
      case DEPRECATED, FORBIDDEN, CONFUSED, TRANSLATED -> "wrong";
      case KEPT_IN_ENGLISH, ELIDED, MISSING -> "open";
    };
  }

  /** Of the wrong ones and of the most frequent others. */
  List<ExamplePair> examples() {
    return examples;
  }

  private static List<ExamplePair> examples(List<Rendered> ways) {
    List<Rendered> chosen = new ArrayList<>(ways);
    chosen.sort(Comparator.comparing(way -> !kind(way.outcome()).equals("wrong")));
    List<ExamplePair> pairs = new ArrayList<>();
    for (Rendered way : chosen.subList(0, Math.min(EXAMPLES, chosen.size()))) {
      pairs.add(
          new ExamplePair(
              ShownText.visible(way.example().place()),
              kind(way.outcome()),
              quote(way.example().english(), way.term(), ENGLISH_AROUND),
              quote(way.example().chinese(), way.place(), CHINESE_AROUND)));
    }
    return pairs;
  }

  private static Quote quote(String text, @Nullable Span at, int around) {
    Span span = at == null ? new Span(0, 0) : at;
    int reach = at == null ? 2 * around : around;
    int start = inText(text, span.start() - around);
    int end = inText(text, span.end() + reach);
    String before = (start > 0 ? "…" : "") + text.substring(start, span.start());
    String after = text.substring(span.end(), end) + (end < text.length() ? "…" : "");
    return new Quote(
        ShownText.visible(before), ShownText.visible(span.of(text)), ShownText.visible(after));
  }

  /** An offset that lies in the text and splits no character. */
  private static int inText(String text, int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    boolean splits =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return splits ? at - 1 : at;
  }
}
