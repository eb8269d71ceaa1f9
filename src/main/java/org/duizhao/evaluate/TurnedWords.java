// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Errors of meaning that one word makes: 必须 becomes 可以 where the source has "must", and 5 公里
 * becomes 5 英里.
 */
final class TurnedWords {
  /**
   * A word that is put in the place of another.
   *
   * @param english what the source must hold
   * @param chinese the word, which the target holds once
   * @param wrong what takes its place; may name groups of {@code chinese}
   */
  private record Turn(Pattern english, Pattern chinese, String wrong) {
    static Turn of(String english, String chinese, String wrong) {
      return new Turn(
          Pattern.compile("\\b(?:" + english + ")\\b"), Pattern.compile(chinese), wrong);
    }
  }

  private static final Map<ErrorKind, List<Turn>> TURNS =
      Map.of(
          ErrorKind.MEASURE_CHANGED,
          List.of(
              Turn.of("milliseconds?|ms", "(\\d ?)毫秒", "$1分钟"),
              Turn.of("seconds?", "(\\d ?)秒", "$1小时"),
              Turn.of("minutes?", "(\\d ?)分钟", "$1秒"),
              Turn.of("hours?", "(\\d ?)(?:个)?小时", "$1分钟"),
              Turn.of("inch(?:es)?", "(\\d ?)英寸", "$1厘米"),
              Turn.of("miles?", "(\\d ?)英里", "$1公里"),
              Turn.of("dollars?|USD", "(\\d ?)(?:万|亿)?美元", "$1欧元")),
          ErrorKind.CHANGE_TURNED,
          List.of(
              Turn.of("by", "([增减][加少长]|[提升]高|上涨|上升|下降|降低)了? ?(\\d)", "$1到 $2"),
              Turn.of("to", "([增减][加少长]|[提升]高|上涨|上升|下降|降低)[到至] ?(\\d)", "$1了 $2")),
          ErrorKind.PLACES_EXCHANGED,
          List.of(
              Turn.of(
                  "from [\\w ]{2,30} to",
                  "从 ?([\\w\\p{IsHan}]{2,8}?) ?([到至]|[\\p{IsHan}]{2}到) ?([\\w\\p{IsHan}]{2,8})(?=[，。；])",
                  "从 $3 $2 $1")),
          ErrorKind.LIMIT_TURNED,
          List.of(
              Turn.of("at least", "至少(?=[^，。；]{0,4}\\d)", "最多"),
              Turn.of("at most|up to", "最多(?=[^，。；]{0,4}\\d)", "至少"),
              Turn.of("more than", "超过(?= ?\\d)", "不到"),
              Turn.of("less than", "(?:少于|小于|低于)(?= ?\\d)", "超过")),
          ErrorKind.MODALITY_TURNED,
          List.of(
              Turn.of("must|MUST", "必须", "可以"),
              Turn.of("may|might|MAY", "(?:可能会?|可以|也许)", "必须"),
              Turn.of("always", "(?:总是|始终)", "有时"),
              Turn.of("sometimes", "有时候?", "总是")),
          ErrorKind.QUANTITY_TURNED,
          List.of(
              Turn.of("all|All|every|Every", "(?:所有|每个)", "部分"),
              Turn.of("some|Some", "(?:一些|有些|某些)", "所有"),
              Turn.of("largest|biggest|highest", "最[大高]", "最小"),
              Turn.of("most|Most", "大多数", "所有"),
              Turn.of("first|First", "第一", "最后")));

  private TurnedWords() {}

  /** The target with an error of the kind; empty where it does not hold such a word once. */
  static Optional<String> made(ErrorKind kind, SoundUnit unit, Random random) {
    List<String> made = new ArrayList<>();
    for (Turn turn : TURNS.getOrDefault(kind, List.of())) {
      Matcher word = turn.chinese.matcher(unit.target());
      boolean once = turn.english.matcher(unit.source()).find() && word.find() && !word.find();
      if (once) {
        made.add(word.replaceFirst(turn.wrong));
      }
    }
    return made.isEmpty() ? Optional.empty() : Optional.of(made.get(random.nextInt(made.size())));
  }
}
