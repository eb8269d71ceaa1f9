// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.check.CheckContext;
import org.duizhao.coverage.Coverage;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Targets that keep English and say it in Chinese beside it: "# close the file" over # 关闭文件, a
 * title of a paper before （…的设计）. The Chinese is no addition there, and the English is not left
 * untranslated.
 */
final class KeptOriginal {
  private static final double RENDERED = 0.8;
  private static final int MOST_BETWEEN = 8;
  private static final int NEAR = 60;
  private static final int LONGEST_RUN = 400;
  private static final Pattern NEXT_WORDS = Pattern.compile("\\b(?:[A-Za-z]{2,20}+ ){4}");
  private static final Pattern PLAIN_WORDS =
      Pattern.compile("\\b(?:[A-Za-z]{1,20}+ ){3}[A-Za-z]{2,20}");
  private static final Pattern PLACEHOLDER = Pattern.compile("<[^<>/\\n]{1,40}>");
  private static final Pattern CHINESE_VARIABLE =
      Pattern.compile("<[^<>\\n\\p{IsHan}]{0,9}\\p{IsHan}[^<>\\n]{0,20}>");
  private static final Pattern VARIABLE =
      Pattern.compile("(?<![\\p{Alnum}_<$-])[A-Z][A-Z_]*+\\d++(?![a-z_>-])");

  private KeptOriginal() {}

  /** Whether Chinese stands behind words of the source that the target keeps. */
  static boolean isBefore(String target, Span chinese, String source) {
    int end = chinese.start();
    int passed = 0;
    while (end > 0 && passed <= MOST_BETWEEN && !isLetter(target, end - 1)) {
      passed += Script.isChinese(target.charAt(end - 1)) ? 1 : 0;
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_RUN && !Script.isChinese(target.charAt(start - 1))) {
      start--;
    }
    Matcher plain = PLAIN_WORDS.matcher(target).region(start, end);
    String last = "";
    while (plain.find()) {
      last = end - plain.end() <= NEAR ? plain.group() : "";
    }
    return passed <= MOST_BETWEEN && !last.isEmpty() && source.contains(last);
  }

  /** Whether the Chinese right behind the English words says what they say. */
  static boolean isRendered(String target, Span english, CheckContext context) {
    Matcher next = NEXT_WORDS.matcher(target);
    int end = next.find(english.end()) ? next.start() : target.length();
    String beside = target.substring(english.end(), Math.min(end, english.end() + LONGEST_RUN));
    return Script.countHan(beside) > 0
        && context
            .coverage(english.of(target), beside)
            .map(Coverage::englishShare)
            .filter(share -> share >= RENDERED)
            .isPresent();
  }

  /**
   * Whether the stretch speaks of &lt;文件1&gt; for the FILE1 of the source, and the target has no
   * more such variables than the source: words around them are tied to little.
   */
  static boolean isOfVariables(String target, Span chinese, String source) {
    if (count(CHINESE_VARIABLE, chinese.of(target)) == 0) {
      return false;
    }
    return count(CHINESE_VARIABLE, target) <= count(PLACEHOLDER, source) + count(VARIABLE, source);
  }

  private static int count(Pattern pattern, String text) {
    int count = 0;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** Whether a Latin letter or digit stands there, and not that of a line end written \n. */
  private static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    boolean escape = at > 0 && text.charAt(at - 1) == '\\' && "nrt".indexOf(c) >= 0;
    return !escape && c < 0x80 && Character.isLetterOrDigit(c);
  }
}
