// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.check.TargetPassage;
import org.duizhao.text.GlyphKind;
import org.duizhao.text.Span;

/**
 * The places of a text where Chinese meets half-width letters or digits: two in 使用 Linux 内核, one in
 * 共3 个. What is always written closed counts neither way: 2024年, 第3章, T恤.
 */
final class MixedBoundaries {
  /** Units that many write closed to their number even where they set blanks elsewhere. */
  private static final String DATE_UNITS = "年月日号时点分秒";

  /** Words made of one letter and one Chinese character. */
  private static final Set<String> WORDS =
      Set.of(
          "T恤", "K线", "B站", "A股", "B股", "H股", "X光", "U盘", "C盘", "D盘", "E盘", "Y轴", "X轴", "Z轴", "x轴",
          "y轴", "z轴", "阿Q", "卡O", "维A", "A轮", "B轮", "C轮", "D轮");

  private final List<Boundary> letters = new ArrayList<>();
  private final List<Boundary> digits = new ArrayList<>();

  /**
   * A place where the two meet.
   *
   * @param left the last character before it
   * @param right the first character after it, and after the blanks there
   */
  record Boundary(TargetPassage passage, int left, int right) {
    boolean open() {
      return right > left + 1;
    }
  }

  List<Boundary> letters() {
    return letters;
  }

  List<Boundary> digits() {
    return digits;
  }

  void add(TargetPassage passage) {
    int left = 0;
    GlyphKind before = passage.kind(0);
    for (int i = 1; i < passage.length(); i++) {
      GlyphKind kind = passage.kind(i);
      if (kind == GlyphKind.SPACE && before != GlyphKind.SPACE) {
        int right = i + 1;
        while (passage.kind(right) == GlyphKind.SPACE) {
          right++;
        }
        meet(passage, left, before, right, passage.kind(right));
        i = Math.min(right, passage.length() - 1);
        kind = passage.kind(i);
      } else {
        meet(passage, left, before, i, kind);
      }
      before = kind;
      left = i;
    }
  }

  private void meet(TargetPassage passage, int left, GlyphKind before, int right, GlyphKind after) {
    boolean ends = before == GlyphKind.HAN && after.isWestern();
    boolean starts = before.isWestern() && after == GlyphKind.HAN;
    if (!ends && !starts) {
      return;
    }
    boolean number = before == GlyphKind.DIGIT || after == GlyphKind.DIGIT;
    boolean neutral = number ? isClosedNumber(passage, left, right) : isWord(passage, left, right);
    boolean column = right > left + 2;
    if (neutral || column || (right > left + 1 && !passage.isVerbatim(new Span(left + 1, right)))) {
      return;
    }
    (number ? digits : letters).add(new Boundary(passage, left, right));
  }

  private static boolean isClosedNumber(TargetPassage passage, int left, int right) {
    char after = passage.text().charAt(right);
    return passage.text().charAt(left) == '第'
        || DATE_UNITS.indexOf(after) >= 0
        || (isDateUnit(passage, left) && left > 0 && isDigitBefore(passage, left));
  }

  private static boolean isDateUnit(TargetPassage passage, int at) {
    return DATE_UNITS.indexOf(passage.text().charAt(at)) >= 0;
  }

  /** Whether the unit at {@code at} belongs to a number, so that another part of a date follows. */
  private static boolean isDigitBefore(TargetPassage passage, int at) {
    int before = at - 1;
    while (passage.kind(before) == GlyphKind.SPACE) {
      before--;
    }
    return passage.kind(before) == GlyphKind.DIGIT;
  }

  private static boolean isWord(TargetPassage passage, int left, int right) {
    boolean alone =
        passage.kind(left) == GlyphKind.HAN
            ? !passage.kind(right + 1).isWestern()
            : !passage.kind(left - 1).isWestern();
    if (right > left + 1) {
      return alone; // the blank in "按 q 退出" parts a name from what is said of it
    }
    return alone && WORDS.contains(passage.text().substring(left, right + 1));
  }
}
