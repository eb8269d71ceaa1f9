// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chinese words that hold a numeral character but no number: 四川, 十分, 五花八门, 千万. */
final class ChineseIdioms {

  private static final Map<Character, List<String>> WORDS =
      Stream.of(
              "十分 十足 十字 四川 四周 四处 四面 四肢 五金 五官 八卦 七牛 七夕 三星 三角 三思 三明治 三国 九宫 九州 六神",
              "两者 两端 两旁 两侧 两边 两岸 二手 二维 三维 四维 二元 二次 二级 两极 二叉 三元 百度 百科 百姓",
              "百老汇 千兆 千万 千古 千瓦 万一 万能 万维 万圣 万物 万岁 万事 亿万 百万富翁 千百 万千 千千万万",
              "五花八门 七零八落 乱七八糟 四舍五入 三言两语 三番五次 接二连三 丢三落四 三心二意 不三不四 四通八达",
              "五颜六色 七上八下 横七竖八 一五一十 九牛一毛 十全十美 十有八九 千奇百怪 千变万化 千方百计 千篇一律",
              "成千上万 成百上千 成千上百 五湖四海 三头六臂 两全其美 一清二楚 一来二去 一干二净 独一无二 说一不二",
              "三三两两 三五成群 二话不说 三天两头 两三 三四 再三 第三方 第三者 二进制 八进制 十进制 十六进制 十二进制",
              "三十二进制 六十四进制 七十二变 三六九等 一百八十度 百分百 三维 三段论 四合院 五角星 六边形 八边形 十一黄金周")
          .flatMap(line -> Stream.of(line.split(" ")))
          .flatMap(ChineseIdioms::byNumeral)
          .collect(
              Collectors.groupingBy(
                  Map.Entry::getKey,
                  HashMap::new,
                  Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

  private ChineseIdioms() {}

  private static Stream<Map.Entry<Character, String>> byNumeral(String word) {
    return word.chars()
        .mapToObj(c -> (char) c)
        .filter(ChineseNumerals::isNumeral)
        .distinct()
        .map(c -> Map.entry(c, word));
  }

  /** Where the word ends that holds the numeral from {@code start} to {@code end}; 0 if none. */
  static int end(String text, int start, int end) {
    char first = text.charAt(start);
    for (String word : WORDS.getOrDefault(first, List.of())) {
      for (int in = word.indexOf(first); in >= 0; in = word.indexOf(first, in + 1)) {
        int begin = start - in;
        if (begin + word.length() >= end && text.startsWith(word, begin)) {
          return begin + word.length();
        }
      }
    }
    return 0;
  }
}
