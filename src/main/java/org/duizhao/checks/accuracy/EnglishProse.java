// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.BeadSide;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds English sentences and phrases in Chinese text, as opposed to names, titles, literals,
 * quoted messages and glosses, which stand there by right.
 *
 * <p>In 参见 Getting Started with Maps。 nothing is found; in 首先安装。Then open the settings of the tool.
 * the second sentence is. English gives itself away by its function words.
 */
final class EnglishProse {
  private static final int MIN_WORDS = 4;
  private static final double MIN_FUNCTION_SHARE = 0.2;

  /** One such character in every so many words makes a run code. */
  private static final int CODE_SHARE = 5;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("the of to is and in for with a an or on by from as at that this these those it its be are was"
                  + " were will would can cannot could may must should has have had not no if when which"
                  + " what how why your you we they their our his her who into than then there here all"
                  + " any each some other such do does did about after before but so because while where"
                  + " using i my me however only")
              .split(" "));

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\w\\\\/.=@#$%{}<>&~`-])[A-Za-z]++(?:['’-][A-Za-z]++)*+(?![\\w/=@#$%{}<>~`(\\[])");

  /** An entry of a list of references, which stays as it is. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b(?:accessed|[Rr]etrieved) (?:on |from )?[A-Z0-9]|\\bet al\\.|\\bpp?\\. ?\\d");

  private static final String OPENERS = "\"'“‘([<`*_";
  private static final String CLOSERS = "\"'”’)]>`*_";

  private EnglishProse() {}

  /** Smith, “Ink,” accessed on May 6, 2019. */
  static boolean isReference(String text) {
    return REFERENCE.matcher(text).find();
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The English runs of a Chinese text, each trimmed of blanks. */
  static List<Span> in(BeadSide side) {
    return in(side.text(), literals(side.inlines()));
  }

  private static List<Span> in(String text, BitSet literal) {
    List<Span> found = new ArrayList<>();
    boolean whole = Script.countHan(text) == 0;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Script.isChinese(text.charAt(end))) {
        end++;
      }
      Span run = trimmed(text, start, end);
      if (!run.isEmpty() && isProse(text, run, literal, whole)) {
        found.add(run);
      }
      start = end + 1;
    }
    return found;
  }

  private static boolean isProse(String text, Span run, BitSet literal, boolean whole) {
    if (!whole && isEnclosed(text, run) || whole && isReference(text)) {
      return false;
    }
    int words = 0;
    int function = 0;
    int lower = 0;
    Matcher word = WORD.matcher(text).region(run.start(), run.end());
    word.useTransparentBounds(true);
    while (word.find()) {
      if (literal.get(word.start())) {
        continue;
      }
      words++;
      boolean plain = FUNCTION_WORDS.contains(word.group().toLowerCase(Locale.ROOT));
      function += plain ? 1 : 0;
      lower += !plain && Character.isLowerCase(word.group().charAt(0)) ? 1 : 0;
    }
    if (words < (whole ? MIN_WORDS - 1 : MIN_WORDS) || (!whole && isCode(text, run, words))) {
      return false;
    }
    if (whole) {
      return function >= 2 || (function == 1 && lower >= 2 && words >= MIN_WORDS);
    }
    return lower >= 1 && function >= 2 && function >= words * MIN_FUNCTION_SHARE;
  }

  /** Whether a run holds more of the characters that programs are made of than prose does. */
  private static boolean isCode(String text, Span run, int words) {
    int code = 0;
    for (int i = run.start(); i < run.end(); i++) {
      code += "{}=|#@".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return code * CODE_SHARE > words;
  }

  /** Whether the run is wholly in quotes, brackets or tags: a quoted message, a gloss, a label. */
  private static boolean isEnclosed(String text, Span run) {
    int end = run.end();
    while (end > run.start() + 1 && ".,!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int opener = OPENERS.indexOf(text.charAt(run.start()));
    boolean paired = opener >= 0 && CLOSERS.charAt(opener) == text.charAt(end - 1);
    boolean inside = paired && !isBracketedSentence(text, run.start(), end);
    char before = run.start() == 0 ? ' ' : text.charAt(run.start() - 1);
    boolean opened = "（《〈「『【〔".indexOf(before) >= 0;
    return inside || opened;
  }

  /** "(The fan was new.)", as opposed to a gloss such as "(fan noise)". */
  private static boolean isBracketedSentence(String text, int start, int end) {
    return text.charAt(start) == '('
        && end - start > 2
        && Character.isUpperCase(text.charAt(start + 1))
        && ".!?".indexOf(text.charAt(end - 2)) >= 0;
  }

  private static BitSet literals(List<Inline> inlines) {
    BitSet literal = new BitSet();
    for (Inline inline : inlines) {
      if (inline.kind() == InlineKind.CODE || inline.kind() == InlineKind.MATH) {
        literal.set(inline.range().start(), inline.range().end());
      }
    }
    return literal;
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
