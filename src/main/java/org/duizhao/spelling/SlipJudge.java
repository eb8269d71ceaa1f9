// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.List;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.token.Token;

/**
 * Weighs what speaks for a slip: how much likelier the text would be, what words it is cut into as
 * it stands and as it was meant, and which of these the English knows.
 *
 * <p>In 收集手机的数据 with "the data of the phone" the word 手机 is there in English, so nothing is wrong;
 * with "the data gathered" it is not. A logistic model, learned from slips put into translations by
 * chance. Safe for use by several threads.
 */
public final class SlipJudge {
  /** Gains below this never make up for what else speaks against a slip. */
  public static final double LEAST_GAIN = 5;

  /** Characters on either side of the slip that are cut into words with it. */
  private static final int AROUND = 10;

  private static final double MOST_GAIN = 20;
  private static final int LONG_WORD = 4;

  private static final double BIAS = -4.5;
  private static final double WITHOUT_ENGLISH = -4.5;
  private static final double NEAR_SOUND = -3.1;
  private static final double SAME_SOUND_WORD = -0.5;
  private static final double SWAPPED = -4.5;
  private static final double GAIN = 0.525;
  private static final double WRITTEN_LENGTH = -2.16;
  private static final double MEANT_LENGTH = 1.97;
  private static final double WRITTEN_SURPRISE = 0.35;
  private static final double MEANT_SURPRISE = -0.46;
  private static final double WRITTEN_SUPPORT = -0.60;
  private static final double MEANT_SUPPORT = 0.29;
  private static final double WRITTEN_IS_WORD = 0.87;

  /** A pair of characters broken up. */
  private static final double WORD_LOST = -1.5;

  /** A character that is hardly ever typed is not typed by mistake. */
  private static final double RARE = 0.7;

  private static final double RARE_FROM = -10;

  /** The commonest characters would be likely in many places. */
  private static final double TOO_COMMON = -2;

  private static final double COMMON_FROM = -4;
  private static final double NAME = -3;

  /** Characters by which foreign names are rendered. */
  private static final String IN_NAMES =
      "阿埃艾巴贝比博布查达戴德迪蒂恩尔法菲费弗福盖戈哈汉赫霍基吉杰卡凯科克库拉莱兰劳勒雷里利林卢鲁罗洛马迈曼梅蒙莫姆纳内尼诺帕佩皮普奇乔切瑞萨塞桑什"
          + "史斯塔泰特图托瓦威韦维沃希夏谢辛雅亚伊耶伯佐兹扎泽朗尤谷";

  private final Lexicon lexicon;
  private final Speller speller;

  public SlipJudge(Lexicon lexicon, Speller speller) {
    this.lexicon = lexicon;
    this.speller = speller;
  }

  /** The words at a place: the longest, the rarest, and the best known to the English. */
  private record Words(int longest, double surprise, double support) {}

  /**
   * The logarithm of the odds that the slip is one, in texts where half of all candidates are; 0
   * and above is about one in 4,000 characters of published text.
   *
   * @param text in which the slip was found
   * @param english tokens of the source; empty when there is none
   */
  public double score(Slip slip, String text, List<Token> english) {
    int from = Math.max(0, slip.span().start() - AROUND);
    int to = Math.min(text.length(), slip.span().end() + AROUND);
    String before = text.substring(from, slip.span().start());
    String after = text.substring(slip.span().end(), to);
    Words written = words(before, slip.written(), after, english);
    Words meant = words(before, slip.meant(), after, english);
    return BIAS
        + (english.isEmpty() ? WITHOUT_ENGLISH : 0)
        + ofKind(slip.kind())
        + ofCharacters(slip, before, after)
        + GAIN * Math.min(MOST_GAIN, slip.gain())
        + WRITTEN_LENGTH * written.longest
        + MEANT_LENGTH * meant.longest
        + WRITTEN_SURPRISE * written.surprise
        + MEANT_SURPRISE * meant.surprise
        + WRITTEN_SUPPORT * written.support
        + MEANT_SUPPORT * meant.support
        + (written.longest > 1 ? WRITTEN_IS_WORD : 0)
        + (written.longest == 2 && meant.longest == 1 ? WORD_LOST : 0);
  }

  private static double ofKind(SlipKind kind) {
    return switch (kind) {
      case SAME_SOUND, LOOK_ALIKE -> 0;
      case NEAR_SOUND -> NEAR_SOUND;
      case SAME_SOUND_WORD -> SAME_SOUND_WORD;
      case SWAPPED -> SWAPPED;
    };
  }

  private double ofCharacters(Slip slip, String before, String after) {
    double score = 0;
    char first = slip.written().charAt(0);
    if (isInName(first) && (isInName(last(before)) || isInName(first(after)))) {
      score += NAME;
    }
    if (slip.written().length() == 1) {
      score += RARE * Math.min(0, speller.familiarity(first) - RARE_FROM);
      score += speller.familiarity(slip.meant().charAt(0)) > COMMON_FROM ? TOO_COMMON : 0;
    }
    return score;
  }

  private static boolean isInName(char character) {
    return IN_NAMES.indexOf(character) >= 0;
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static char first(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private Words words(String before, String middle, String after, List<Token> english) {
    int start = before.length();
    int end = start + middle.length();
    int longest = 0;
    double surprise = 0;
    double support = 1;
    for (Token token : lexicon.tokenizer().chinese().of(before + middle + after)) {
      if (token.span().start() < end && token.span().end() > start) {
        longest = Math.max(longest, token.span().length());
        surprise = Math.max(surprise, lexicon.chineseIdf(token.form()));
        for (Token word : english) {
          support = Math.max(support, lexicon.strength(word, token));
        }
      }
    }
    return new Words(Math.min(LONG_WORD, longest), surprise, Math.log(support));
  }
}
