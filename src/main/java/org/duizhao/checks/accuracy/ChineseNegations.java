// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.token.Token;

/**
 * The words of a Chinese text that negate or may: in 不支持，除非没有网络 the words 不, 除非 and 没有, but none in
 * 不同, 非常 or 无论.
 */
final class ChineseNegations {
  private static final String SURE = "不没沒未无勿";
  private static final String DOUBTFUL = "非别莫毋否";

  private ChineseNegations() {}

  /** Whether the text holds a character that can negate; 否 and 别 are mostly something else. */
  static boolean mayNegate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSure(text.charAt(i)) || DOUBTFUL.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static List<Negation> of(List<Token> tokens) {
    List<Negation> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).form();
      if (isQuestion(tokens, i)) {
        found.add(new Negation(i, Negation.Kind.EITHER));
      } else if (isNegation(word)) {
        boolean single = word.length() == 1;
        found.add(new Negation(i, single ? Negation.Kind.CHARACTER : Negation.Kind.WORD));
      } else if (NegationWords.CHINESE_AFFIX.contains(word) || isComplement(word)) {
        found.add(new Negation(i, Negation.Kind.AFFIX));
      } else if (isEither(word)) {
        found.add(new Negation(i, Negation.Kind.EITHER));
      }
    }
    return found;
  }

  private static boolean isNegation(String word) {
    if (NegationWords.CHINESE_NEGATION.contains(word)) {
      return true;
    }
    return isSure(word.charAt(0))
        && !NegationWords.CHINESE_AFFIX.contains(word)
        && !NegationWords.CHINESE_EITHER.contains(word)
        && !NegationWords.CHINESE_HARMLESS.contains(word);
  }

  private static boolean isEither(String word) {
    if (NegationWords.CHINESE_EITHER.contains(word) || EnglishNegations.isNegationWord(word)) {
      return true;
    }
    return mayNegate(word) && !NegationWords.CHINESE_HARMLESS.contains(word);
  }

  /** 来不及, 打不开, 用不了. */
  private static boolean isComplement(String word) {
    return word.length() == 3
        && word.charAt(1) == '不'
        && !NegationWords.CHINESE_HARMLESS.contains(word)
        && !NegationWords.CHINESE_EITHER.contains(word);
  }

  /** 是不是, 能不能: the same word before and after 不. */
  private static boolean isQuestion(List<Token> tokens, int i) {
    String word = tokens.get(i).form();
    boolean turn = word.charAt(0) == '不' || word.charAt(0) == '没';
    if (i == 0 || !turn) {
      return false;
    }
    String repeated = i + 1 < tokens.size() ? tokens.get(i + 1).form() : "";
    return tokens.get(i - 1).form().equals(word.length() > 1 ? word.substring(1) : repeated);
  }

  private static boolean isSure(char c) {
    return SURE.indexOf(c) >= 0;
  }
}
