// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chinese words that speak of a unit without a number, and look-alikes that do not. */
final class ChineseUnitWords {

  private record Word(String text, UnitOfMeasure unit) {}

  private static final Map<Character, List<Word>> WORDS = words();

  /** Words that begin like a unit word but go on to mean something else. */
  private static final List<String> LOOK_ALIKES =
      List.of("小时候", "小时工", "字节码", "字节流", "字节跳动", "比特币", "比特率", "比特流", "年度假", "秒杀", "今天下");

  /** How far 年代 begins behind 世纪, at most: 世纪 90 年代, 世纪六七十年代. */
  private static final int LONGEST_DECADE = 7;

  private ChineseUnitWords() {}

  /** The units of the quantities and the bare ones between them, in order of place. */
  static List<UnitMention> find(String text, List<Quantity> quantities) {
    List<UnitMention> mentions = new ArrayList<>();
    int next = 0;
    int i = 0;
    while (i < text.length()) {
      if (next < quantities.size() && quantities.get(next).span().start() <= i) {
        Quantity quantity = quantities.get(next++);
        if (quantity.unit() != null && quantity.span().start() >= i) {
          mentions.add(counted(text, quantity, quantity.unit()));
        }
        i = Math.max(i, quantity.span().end());
        continue;
      }
      Word word = wordAt(text, i);
      if (word == null) {
        i++;
      } else {
        mentions.add(UnitMentions.at(text, i, i + word.text().length(), word.unit()));
        i += word.text().length();
      }
    }
    return mentions;
  }

  /** 5 公里; 半年 is a unit of its own, with 上 or 下 before it. */
  private static UnitMention counted(String text, Quantity quantity, UnitOfMeasure unit) {
    int start = quantity.span().start();
    int end = quantity.span().end();
    if (!text.startsWith("半年", start)) {
      return UnitMentions.at(text, start, end, unit);
    }
    boolean named = start > 0 && "上下前后".indexOf(text.charAt(start - 1)) >= 0;
    return UnitMentions.at(text, named ? start - 1 : start, end, UnitOfMeasure.HALF_YEAR);
  }

  private static @Nullable Word wordAt(String text, int offset) {
    List<Word> words = WORDS.get(text.charAt(offset));
    if (words == null) {
      return null;
    }
    for (Word word : words) {
      if (text.startsWith(word.text(), offset)) {
        boolean alike =
            LOOK_ALIKES.stream().anyMatch(other -> text.startsWith(other, offset))
                || isDecade(text, offset);
        return alike ? null : word;
      }
    }
    return null;
  }

  /** 上世纪九十年代 is how "the 90s" are named, and no century. */
  private static boolean isDecade(String text, int offset) {
    int decade = text.indexOf("年代", offset);
    return text.startsWith("世纪", offset) && decade > 0 && decade - offset <= LONGEST_DECADE;
  }

  private static Map<Character, List<Word>> words() {
    Map<Character, List<Word>> words = new HashMap<>();
    put(words, UnitOfMeasure.SECOND, "秒钟 每秒");
    put(words, UnitOfMeasure.MILLISECOND, "毫秒");
    put(words, UnitOfMeasure.MICROSECOND, "微秒");
    put(words, UnitOfMeasure.NANOSECOND, "纳秒");
    put(words, UnitOfMeasure.MINUTE, "分钟");
    put(words, UnitOfMeasure.HOUR, "小时 钟头");
    put(words, UnitOfMeasure.DAY, "每天 每日 隔天 次日 隔日 几天 数天 多天");
    put(words, UnitOfMeasure.WEEK, "每周 本周 上周 下周 几周 数周 多周 每星期 上星期 下星期");
    put(words, UnitOfMeasure.MONTH, "月度 每月 本月 上个月 下个月 个月 月底 月初 按月");
    put(words, UnitOfMeasure.QUARTER, "季度");
    put(words, UnitOfMeasure.HALF_YEAR, "半年");
    put(words, UnitOfMeasure.YEAR, "年度 每年 去年 今年 明年 前年 后年 全年 年底 年初 年终 按年 多年 数年 几年 逐年 常年");
    put(words, UnitOfMeasure.CENTURY, "世纪");
    put(words, UnitOfMeasure.BYTE, "字节");
    put(words, UnitOfMeasure.BIT, "比特");
    put(words, UnitOfMeasure.KILOMETRE, "公里 千米");
    put(words, UnitOfMeasure.MILE, "英里");
    put(words, UnitOfMeasure.INCH, "英寸");
    put(words, UnitOfMeasure.FOOT, "英尺");
    put(words, UnitOfMeasure.CENTIMETRE, "厘米");
    put(words, UnitOfMeasure.MILLIMETRE, "毫米");
    put(words, UnitOfMeasure.KILOGRAM, "公斤 千克");
    put(words, UnitOfMeasure.CELSIUS, "摄氏度");
    put(words, UnitOfMeasure.FAHRENHEIT, "华氏度");
    put(words, UnitOfMeasure.PIXEL, "像素");
    put(words, UnitOfMeasure.US_DOLLAR, "美元 美金");
    put(words, UnitOfMeasure.EURO, "欧元");
    put(words, UnitOfMeasure.STERLING, "英镑");
    put(words, UnitOfMeasure.YEN, "日元");
    put(words, UnitOfMeasure.YUAN, "人民币");
    return words;
  }

  private static void put(Map<Character, List<Word>> words, UnitOfMeasure unit, String names) {
    for (String name : names.split(" ")) {
      words.computeIfAbsent(name.charAt(0), unused -> new ArrayList<>()).add(new Word(name, unit));
    }
  }
}
