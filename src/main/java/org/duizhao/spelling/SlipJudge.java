// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.List;
import org.duizhao.learn.Weights;
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

  private static final double RARE_FROM = -10;
  private static final double COMMON_FROM = -4;

  /** Characters by which foreign names are rendered. */
  private static final String IN_NAMES =
      "阿埃艾巴贝比博布查达戴德迪蒂恩尔法菲费弗福盖戈哈汉赫霍基吉杰卡凯科克库拉莱兰劳勒雷里利林卢鲁罗洛马迈曼梅蒙莫姆纳内尼诺帕佩皮普奇乔切瑞萨塞桑什"
          + "史斯塔泰特图托瓦威韦维沃希夏谢辛雅亚伊耶伯佐兹扎泽朗尤谷";

  /** As {@code duizhao train-slip-judge} learns them. */
  private static final Weights WEIGHTS =
      Weights.beside(SlipJudge.class, "slip-weights.tsv", SlipSign.signs());

  private final Lexicon lexicon;
  private final Speller speller;

  public SlipJudge(Lexicon lexicon, Speller speller) {
    this.lexicon = lexicon;
    this.speller = speller;
  }

  /** The words at a place: the longest, the rarest, and the best known to the English. */
  private record Words(int longest, double surprise, double support) {}

  /**
   * The logarithm of the odds that the slip is one, moved so that at 2 and above one is found in
   * some 7,300 Chinese characters of published text.
   *
   * @param text in which the slip was found
   * @param english tokens of the source; empty when there is none
   */
  public double score(Slip slip, String text, List<Token> english) {
    return WEIGHTS.sum(signs(slip, text, english));
  }

  /** By {@link SlipSign}. */
  double[] signs(Slip slip, String text, List<Token> english) {
    int from = Math.max(0, slip.span().start() - AROUND);
    int to = Math.min(text.length(), slip.span().end() + AROUND);
    String before = text.substring(from, slip.span().start());
    String after = text.substring(slip.span().end(), to);
    Words written = words(before, slip.written(), after, english);
    Words meant = words(before, slip.meant(), after, english);
    double[] signs = new double[SlipSign.values().length];
    set(signs, SlipSign.ALWAYS, 1);
    set(signs, SlipSign.WITHOUT_ENGLISH, english.isEmpty() ? 1 : 0);
    setKind(signs, slip.kind());
    set(signs, SlipSign.GAIN, Math.min(MOST_GAIN, slip.gain()));
    set(signs, SlipSign.WRITTEN_LENGTH, written.longest);
    set(signs, SlipSign.MEANT_LENGTH, meant.longest);
    set(signs, SlipSign.WRITTEN_SURPRISE, written.surprise);
    set(signs, SlipSign.MEANT_SURPRISE, meant.surprise);
    set(signs, SlipSign.WRITTEN_SUPPORT, written.support);
    set(signs, SlipSign.MEANT_SUPPORT, meant.support);
    set(signs, SlipSign.WRITTEN_IS_WORD, written.longest > 1 ? 1 : 0);
    set(signs, SlipSign.WORD_LOST, written.longest == 2 && meant.longest == 1 ? 1 : 0);
    setCharacters(signs, slip, before, after);
    return signs;
  }

  private static void set(double[] signs, SlipSign sign, double value) {
    signs[sign.index()] = value;
  }

  private static void setKind(double[] signs, SlipKind kind) {
    switch (kind) {
      case SAME_SOUND -> {}
      case NEAR_SOUND -> set(signs, SlipSign.NEAR_SOUND, 1);
      case LOOK_ALIKE -> set(signs, SlipSign.LOOK_ALIKE, 1);
      case SAME_SOUND_WORD -> set(signs, SlipSign.SAME_SOUND_WORD, 1);
      case SWAPPED -> set(signs, SlipSign.SWAPPED, 1);
    }
  }

  private void setCharacters(double[] signs, Slip slip, String before, String after) {
    char first = slip.written().charAt(0);
    if (isInName(first) && (isInName(last(before)) || isInName(first(after)))) {
      set(signs, SlipSign.NAME, 1);
    }
    if (slip.written().length() == 1) {
      set(signs, SlipSign.RARE, Math.min(0, speller.familiarity(first) - RARE_FROM));
      boolean common = speller.familiarity(slip.meant().charAt(0)) > COMMON_FROM;
      set(signs, SlipSign.TOO_COMMON, common ? 1 : 0);
    }
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
