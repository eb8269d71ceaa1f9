// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Chinese text with all that does not matter for finding a term folded away: full-width letters and
 * digits, case, traditional characters, blanks beside a Chinese character. "用户 空间" and "Ｐull请求"
 * read 用户空间 and pull请求, and each character still knows its place.
 */
final class FoldedChinese {
  private final char[] chars;
  private final int[] starts;
  private final int[] ends;
  private int length;

  FoldedChinese(String text) {
    chars = new char[text.length()];
    starts = new int[text.length()];
    ends = new int[text.length()];
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (isBlank(c)) {
        addBlank(text, i, end);
      } else if (end - i == 2) {
        add(text.charAt(i), i, end);
        add(text.charAt(i + 1), i, end);
      } else {
        add(folded((char) c), i, end);
      }
      i = end;
    }
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void addBlank(String text, int start, int end) {
    boolean afterChinese = length == 0 || Script.isChinese(chars[length - 1]);
    boolean beforeChinese = end == text.length() || Script.isChinese(text.codePointAt(end));
    if (!afterChinese && !beforeChinese && chars[length - 1] != ' ') {
      add(' ', start, end);
    }
  }

  private void add(char c, int start, int end) {
    if (Script.isChinese(c) && length > 0 && chars[length - 1] == ' ') {
      length--;
    }
    chars[length] = c;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  private static char folded(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    if (c >= '\u4e00' && c <= '\u9fff') {
      return SimplifiedCharacters.of(c);
    }
    return c >= '\uff01' && c <= '\uff5e' ? lower(narrow(c)) : lower(c);
  }

  private static char narrow(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
  }

  private static char lower(char c) {
    return String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0);
  }

  int length() {
    return length;
  }

  char at(int i) {
    return chars[i];
  }

  /** The place in the text of the characters from {@code start} to before {@code end}. */
  Span placeOf(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  @Override
  public String toString() {
    return new String(Arrays.copyOf(chars, length));
  }
}
