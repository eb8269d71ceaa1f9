// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.typography;

import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.Flaw;
import org.duizhao.check.Flaws;
import org.duizhao.check.IssueSink;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.GlyphKind;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds two stops where one belongs: ，， and ，。 and ,。; several ！ and ？ are emphasis and left alone.
 */
@CheckInfo(
    id = "doubled-punctuation",
    type = IssueType.PUNCTUATION,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "Two stops stand where one belongs")
public final class DoubledPunctuationCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.9;

  private static final String STOPS = "，。、；：,.;";
  private static final String DIVIDERS = "，、；,;";

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    Flaws flaws = new Flaws();
    for (TargetPassage passage : text.passages()) {
      int at = 0;
      while (at < passage.length()) {
        at = passage.charAt(at) > 0 && isStop(passage, at) ? look(passage, at, flaws) : at + 1;
      }
    }
    flaws.report(this, CONFIDENCE, sink);
  }

  private static boolean isStop(TargetPassage passage, int at) {
    return STOPS.indexOf(passage.charAt(at)) >= 0;
  }

  /** Looks at the stops that start at {@code at}; gives the place after them. */
  private static int look(TargetPassage passage, int at, Flaws flaws) {
    int end = at + 1;
    while (end < passage.length() && passage.charAt(end) > 0 && isStop(passage, end)) {
      end++;
    }
    boolean joined = passage.kind(end).isWestern() || passage.charAt(end) == '/';
    if (passage.charAt(end - 1) < 0x80 && joined) {
      end--; // the dot of .git and ./configure
    }
    if (end <= at + 1) {
      return at + 1;
    }
    Span span = new Span(at, end);
    String run = span.of(passage.text());
    if (isFine(run) || isListed(passage, span)) {
      return end;
    }
    boolean afterChinese = passage.kind(at - 1) == GlyphKind.HAN || isCloser(passage, at - 1);
    boolean halfWidth = run.codePoints().anyMatch(c -> c < 0x80);
    if (halfWidth && !afterChinese) {
      return end;
    }
    String message = "\"" + run + "\": " + run.length() + " stops in a row";
    String better = better(run);
    flaws.add(
        better == null
            ? Flaw.shown(passage, span, message, null)
            : Flaw.safe(passage, span, message, better));
    return end;
  }

  private static boolean isCloser(TargetPassage passage, int at) {
    return passage.kind(at) == GlyphKind.CLOSING || passage.charAt(at) == '”';
  }

  /**
   * Dots that stand for an ellipsis, and half-width signs alone, which belong to something else.
   */
  private static boolean isFine(String run) {
    boolean dots = run.chars().allMatch(c -> c == '。') && run.length() > 2;
    boolean half = run.chars().allMatch(c -> c < 0x80) && !run.equals(",,");
    boolean list = run.chars().distinct().count() > 2;
    return dots || half || list || run.contains("..");
  }

  /** Signs that are talked about: （，。） and “，。”. */
  private static boolean isListed(TargetPassage passage, Span span) {
    char before = passage.charAt(span.start() - 1);
    return passage.kind(span.start() - 1) == GlyphKind.OPENING || before == '“' || before == '‘';
  }

  /** The stop that was meant; null where either may be. */
  private static @Nullable String better(String run) {
    int last = run.charAt(run.length() - 1);
    boolean same = run.chars().allMatch(c -> c == last);
    if (same) {
      return last == ',' ? "，" : String.valueOf((char) last);
    }
    boolean dividers = run.substring(0, run.length() - 1).chars().allMatch(c -> isDivider(c));
    if (last == '。' && dividers) {
      return "。";
    }
    if (run.equals(",，") || run.equals("，,")) {
      return "，";
    }
    return run.equals(".。") || run.equals("。.") ? "。" : null;
  }

  private static boolean isDivider(int c) {
    return DIVIDERS.indexOf(c) >= 0;
  }
}
