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

/**
 * Finds half-width punctuation between Chinese characters: the comma in 保存文件,然后退出. One between
 * Latin words, in a number or a time is right as it is. In messages 警告: is a matter of house style.
 */
@CheckInfo(
    id = "halfwidth-punctuation",
    type = IssueType.PUNCTUATION,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "Half-width punctuation stands between Chinese characters")
public final class HalfwidthPunctuationCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.85;

  private static final String HALF = ",;:?!.";
  private static final String FULL = "，；：？！。";

  /** A full stop ends a sentence, which has more Chinese before it than 一. of a numbered line. */
  private static final int LEAST_SENTENCE = 4;

  /** Colons this close to each other make a pattern. */
  private static final int PATTERN = 4;

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    Flaws flaws = new Flaws();
    Flaws labels = new Flaws();
    boolean message = text.form() == TargetText.Form.UNIT;
    for (TargetPassage passage : text.passages()) {
      boolean colons = passage.text().indexOf('：') >= 0;
      for (int i = 1; i < passage.length(); i++) {
        int mark = HALF.indexOf(passage.charAt(i));
        if (mark >= 0) {
          boolean label = message && HALF.charAt(mark) == ':' && !colons;
          look(passage, i, FULL.charAt(mark), label ? labels : flaws);
        }
      }
    }
    flaws.report(this, CONFIDENCE, sink);
    labels.report(this, CONFIDENCE, issue -> sink.report(issue.withSeverity(Severity.NEUTRAL)));
  }

  private static void look(TargetPassage passage, int at, char full, Flaws flaws) {
    boolean closed = full != '。' && isClosed(passage, at - 1);
    if (passage.kind(at - 1) != GlyphKind.HAN && !closed) {
      return;
    }
    int next = next(passage, at + 1);
    boolean last = next >= passage.length();
    if ((last && isMarkup(passage, at)) || (full == '：' && isPattern(passage, at))) {
      return;
    }
    boolean goesOn = passage.kind(next) == GlyphKind.HAN || isQuote(passage.charAt(next));
    if (!goesOn && !(last && isEnd(full))) {
      if (!last && !closed && full != '。' && isLone(passage, full, passage.charAt(at))) {
        String message = "half-width \"" + passage.charAt(at) + "\" after Chinese";
        flaws.add(Flaw.shown(passage, new Span(at, at + 1), message, String.valueOf(full)));
      }
      return;
    }
    if (full == '。' && !(endsSentence(passage, at) && (last || next > at + 1))) {
      return;
    }
    Span wide = new Span(at, next);
    Span span = passage.isVerbatim(wide) ? wide : new Span(at, at + 1);
    String mark = passage.text().substring(at, at + 1);
    flaws.add(
        Flaw.safe(
            passage,
            last ? new Span(at, at + 1) : span,
            "half-width \"" + mark + "\" " + (last ? "after" : "between") + " Chinese",
            String.valueOf(full)));
  }

  /** Where the text goes on: after blanks, and after the escape of a line feed in messages. */
  private static int next(TargetPassage passage, int from) {
    int next = from;
    boolean more = true;
    while (more) {
      boolean escape = passage.isHidden(next) && passage.text().startsWith("\\n", next);
      more = escape || passage.kind(next) == GlyphKind.SPACE;
      next += escape ? 2 : more ? 1 : 0;
    }
    return next;
  }

  /**
   * Whether the text has the sign in full width elsewhere, and nowhere else after Chinese in half.
   */
  private static boolean isLone(TargetPassage passage, char full, char half) {
    int halves = 0;
    boolean wide = false;
    for (int i = 1; i < passage.length(); i++) {
      char c = passage.charAt(i);
      halves += c == half && passage.kind(i - 1) == GlyphKind.HAN ? 1 : 0;
      wide |= c == full;
    }
    return wide && halves == 1;
  }

  /** Whether the file doubles the sign, of which the reader sees one: {@code 如下::} in rst. */
  private static boolean isMarkup(TargetPassage passage, int at) {
    String file = passage.file().text();
    int end = passage.segment().placeOf(new Span(at, at + 1)).end();
    return end < file.length() && file.charAt(end) == passage.charAt(at);
  }

  /** Whether the colon stands in a pattern: 时:分:秒. */
  private static boolean isPattern(TargetPassage passage, int at) {
    for (int i = at - PATTERN; i <= at + PATTERN; i++) {
      if (i != at && passage.charAt(i) == ':') {
        return true;
      }
    }
    return false;
  }

  /** Whether Chinese brackets or quotation marks end there. */
  private static boolean isClosed(TargetPassage passage, int at) {
    return passage.kind(at) == GlyphKind.CLOSING || passage.charAt(at) == '”';
  }

  private static boolean isQuote(char c) {
    return c == '“' || c == '「' || c == '《';
  }

  /** Whether the sign may end a block. */
  private static boolean isEnd(char full) {
    return full != '，';
  }

  private static boolean endsSentence(TargetPassage passage, int at) {
    for (int i = at - LEAST_SENTENCE; i < at; i++) {
      if (passage.kind(i) != GlyphKind.HAN) {
        return false;
      }
    }
    return true;
  }
}
