// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.typography;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.check.TargetPassage;
import org.duizhao.text.GlyphKind;
import org.duizhao.text.Span;

/**
 * A quotation that holds Chinese or stands in it, with its marks: “保存” in 点击“保存”.
 *
 * @param span with both marks
 * @param isNested whether other quotation marks stand inside or around
 */
record Quotation(TargetPassage passage, Span span, Marks marks, boolean isNested) {
  private static final int LONGEST = 400;
  private static final String ALL = "“”「」『』‘’\"";

  /** The sorts of marks, those that open and those that close. */
  enum Marks {
    CURLY("“", "”"),
    CORNER("「", "」"),
    STRAIGHT("\"", "\"");

    private final String open;
    private final String close;

    Marks(String open, String close) {
      this.open = open;
      this.close = close;
    }

    String open() {
      return open;
    }

    String close() {
      return close;
    }

    String shown() {
      return open + close;
    }
  }

  static List<Quotation> in(TargetPassage passage) {
    List<Quotation> found = new ArrayList<>();
    for (Marks marks : Marks.values()) {
      int at = next(passage, marks.open, 0);
      while (at >= 0) {
        int end = next(passage, marks.close, at + 1);
        if (end < 0) {
          break;
        }
        boolean reopened = marks != Marks.STRAIGHT && isReopened(passage, marks, at, end);
        if (!reopened && end - at <= LONGEST && isChinese(passage, at, end)) {
          Span span = new Span(at, end + 1);
          found.add(new Quotation(passage, span, marks, isNested(passage, span)));
        }
        at = next(passage, marks.open, end + 1);
      }
    }
    found.sort((a, b) -> a.span.compareTo(b.span));
    return found;
  }

  private static int next(TargetPassage passage, String sign, int from) {
    int at = passage.text().indexOf(sign, from);
    while (at >= 0 && passage.isHidden(at)) {
      at = passage.text().indexOf(sign, at + 1);
    }
    return at;
  }

  private static boolean isReopened(TargetPassage passage, Marks marks, int at, int end) {
    int again = next(passage, marks.open, at + 1);
    return again >= 0 && again < end;
  }

  /** Whether the quotation is a part of Chinese text; "foo" among English words is not. */
  private static boolean isChinese(TargetPassage passage, int open, int close) {
    boolean holds = false;
    for (int i = open + 1; i < close && !holds; i++) {
      holds = passage.kind(i) == GlyphKind.HAN;
    }
    return holds;
  }

  private static boolean isNested(TargetPassage passage, Span span) {
    String text = passage.text();
    for (int i = span.start() + 1; i < span.end() - 1; i++) {
      if (ALL.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    int open = 0;
    for (int i = 0; i < span.start(); i++) {
      char c = text.charAt(i);
      open += "“「『‘".indexOf(c) >= 0 ? 1 : "”」』’".indexOf(c) >= 0 ? -1 : 0;
    }
    return open != 0;
  }
}
