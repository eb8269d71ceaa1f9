// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.ChineseWords;
import org.duizhao.token.Token;

/**
 * Finds words that stand twice in a row: 文件文件, 的的, 提供了提供了, 复制到到.
 *
 * <p>Chinese doubles words by rule, too: whole words of the word list (看看, 仅仅) are left alone, as
 * are verbs and adjectives of one character (想想, 大大), counting (一步一步), emphasis (非常非常), and two
 * words that merely meet (使用用户, 在在线). What was left alone here stands twice often in published
 * translations; what is found stands there rarely, and by mistake.
 */
final class Doublings {
  /** Words of one character that no rule doubles. */
  private static final String FUNCTION_WORDS = "的地得在是和与及或到了有用我你他她它不会能以从对将被把让使于为由就都也还又而并如若则所这那其此该来要";

  /**
   * Endings that no word of one character repeats, with the words that are lawfully so followed.
   */
  private static final String ENDINGS = "的了到成过于把们要来和与";

  private static final Set<String> BEFORE_ITS_ENDING =
      Set.of("目的", "标的", "不要", "还要", "就要", "想要", "只要");

  private static final String PRONOUNS = "我你他她它";

  private static final Set<String> EMPHATIC =
      Set.of(
          "非常", "特别", "真的", "慢慢", "许多", "很多", "好多", "太多", "什么", "怎么", "谢谢", "永远", "等等", "哪里", "多少",
          "一点", "很久", "好久", "不断", "不停", "快点", "加油", "拜拜");

  /** The most words that are sought as one repeated group. */
  private static final int LONGEST_GROUP = 4;

  private Doublings() {}

  /**
   * The runs of Chinese characters that may hold a doubled word: a cheap look that most texts do
   * not pass.
   */
  static List<Span> candidates(String text) {
    List<Span> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      boolean doubled = false;
      while (end < text.length() && isHan(text.charAt(end))) {
        doubled |= isDoubledAt(text, start, end);
        end++;
      }
      if (doubled) {
        runs.add(new Span(start, end));
      }
      start = end + 1;
    }
    return runs;
  }

  /** A look at the usual blocks only: what is rarer stands in no doubled word. */
  private static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }

  private static boolean isDoubledAt(String text, int start, int end) {
    char c = text.charAt(end);
    for (int distance = 1; distance <= 8 && distance <= end - start; distance++) {
      if (text.charAt(end - distance) == c && repeats(text, end, distance)) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeats(String text, int end, int distance) {
    for (int k = 1; k < distance; k++) {
      if (end - distance - k < 0 || text.charAt(end - k) != text.charAt(end - distance - k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The second one of each doubled word or group of words, in order.
   *
   * @param run one of {@link #candidates}
   */
  static List<Span> in(String text, Span run, ChineseWords words) {
    return in(run.of(text), words).stream().map(span -> span.shift(run.start())).toList();
  }

  private static List<Span> in(String text, ChineseWords words) {
    List<Token> tokens = words.of(text);
    List<Span> found = new ArrayList<>();
    int last = -1;
    for (int i = 1; i < tokens.size(); i++) {
      int length = repeatedGroup(tokens, i);
      boolean halves = length == 0 && i > last && isHalfDoubled(tokens.get(i - 1), tokens.get(i));
      if (length > 0 || halves) {
        last = i + Math.max(1, length) - 1;
        found.add(halves ? half(tokens.get(i - 1), tokens.get(i)) : joined(tokens, i, last));
        i = last;
      }
    }
    return found;
  }

  private static Span joined(List<Token> tokens, int first, int last) {
    return tokens.get(first).span().join(tokens.get(last).span());
  }

  /** The part of the second one that the first one has already. */
  private static Span half(Token one, Token other) {
    int length = Math.min(one.surface().length(), other.surface().length());
    return new Span(other.span().start(), other.span().start() + length);
  }

  /** How many tokens from {@code start} on repeat those right before them; 0 when none do. */
  private static int repeatedGroup(List<Token> tokens, int start) {
    for (int length = 1; length <= LONGEST_GROUP; length++) {
      if (start - length < 0 || start + length > tokens.size()) {
        return 0;
      }
      StringBuilder group = new StringBuilder();
      boolean same = true;
      for (int k = 0; k < length && same; k++) {
        Token one = tokens.get(start - length + k);
        Token other = tokens.get(start + k);
        same = one.surface().equals(other.surface()) && isHan(other);
        group.append(other.surface());
      }
      Token before = tokens.get(start - 1);
      boolean joined = before.span().end() == tokens.get(start).span().start();
      if (same && joined && isMistake(group.toString())) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isMistake(String group) {
    if (group.length() == 1) {
      return FUNCTION_WORDS.contains(group);
    }
    boolean counts = group.charAt(0) == '一' || group.charAt(0) == '两';
    boolean sound = group.length() == 2 && group.charAt(0) == group.charAt(1);
    boolean attribute = group.charAt(0) == '的'; // 目录的文件的文件名
    return !counts && !sound && !attribute && !EMPHATIC.contains(group);
  }

  /**
   * 提到|到, 他|他们, 编辑|编辑器: a word that repeats a part of its neighbour. The last kind is lawful at
   * times (生产生产级硬件), but rare in published text: as often a slip as not.
   */
  private static boolean isHalfDoubled(Token one, Token other) {
    if (!isHan(one) || !isHan(other) || one.span().end() != other.span().start()) {
      return false;
    }
    String before = one.surface();
    String after = other.surface();
    if (before.length() > after.length() && after.length() > 1) {
      return before.endsWith(after) && isMistake(after);
    }
    if (before.length() > 1 && after.length() == 1) {
      return before.endsWith(after)
          && before.charAt(before.length() - 2) != after.charAt(0)
          && ENDINGS.contains(after)
          && !BEFORE_ITS_ENDING.contains(before);
    }
    return before.length() == 1
        ? PRONOUNS.contains(before) && after.equals(before + "们")
        : after.startsWith(before) && after.length() > before.length() && isMistake(before);
  }

  private static boolean isHan(Token token) {
    return token.surface().codePoints().allMatch(Script::isHan);
  }
}
