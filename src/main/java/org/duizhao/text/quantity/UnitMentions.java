// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the units that a text speaks of, and those of a target that its source does not speak of:
 * 下半年总结 for "second-half summary" speaks of half a year out of nothing.
 *
 * <p>English words are read broadly and Chinese ones narrowly, so that what is unsourced is
 * certain: 目前, 日志, 年轻, 周期 and 位置 are no units, 年 in 2023 年 is a date, 周 in 周一 a day of the week.
 */
public final class UnitMentions {

  private static final Set<UnitOfMeasure> SPANS_OF_DAYS =
      EnumSet.of(UnitOfMeasure.DAY, UnitOfMeasure.WEEK, UnitOfMeasure.MONTH);

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private static final Set<String> NEAR_YEARS = Set.of("前年", "去年", "今年", "明年", "后年");
  private static final int FARTHEST_CONVERSION = 2;

  private UnitMentions() {}

  /** The units that an English text mentions, in order of place; they do not overlap. */
  public static List<UnitMention> english(String text) {
    List<UnitMention> mentions = new ArrayList<>();
    counted(QuantityReader.english().read(text), mentions);
    List<UnitMention> bare = new ArrayList<>();
    EnglishUnitWords.find(text, bare);
    addOutside(mentions, bare);
    mentions.sort(Comparator.comparing(UnitMention::span));
    return List.copyOf(mentions);
  }

  /** The units that a Chinese text mentions, in order of place; mentions do not overlap. */
  public static List<UnitMention> chinese(String text) {
    return List.copyOf(ChineseUnitWords.find(text, QuantityReader.chinese().read(text)));
  }

  /**
   * The mentions of the target whose unit the source lacks. A source unit that the target renders
   * as it is stands for nothing else; one that it does not may have been converted, an hour to 60
   * 分钟. What stands right behind a measure of its kind converts it, 2.7 磅（1.2 公斤）; and a month of
   * the source may be told with its year, 去年八月 for "last August".
   */
  public static List<UnitMention> unsourced(List<UnitMention> source, List<UnitMention> target) {
    Set<UnitOfMeasure> known = units(source);
    Set<UnitOfMeasure> convertible =
        units(source.stream().filter(mention -> !isNamedMonth(mention)).toList());
    convertible.removeAll(units(target));
    List<UnitMention> unsourced = new ArrayList<>();
    UnitMention before = null;
    for (UnitMention mention : target) {
      UnitOfMeasure unit = mention.unit();
      boolean year = known.contains(UnitOfMeasure.MONTH) && NEAR_YEARS.contains(mention.text());
      if (!known.contains(unit)
          && !year
          && !(before != null && known.contains(before.unit()) && converts(mention, before))
          && convertible.stream().noneMatch(other -> isSource(other, unit))) {
        unsourced.add(mention);
      }
      before = mention;
    }
    return unsourced;
  }

  private static boolean converts(UnitMention mention, UnitMention before) {
    int distance = mention.span().start() - before.span().end();
    return distance >= 1
        && distance <= FARTHEST_CONVERSION
        && mention.unit().dimension() == before.unit().dimension();
  }

  /** March 21 is a date, which nobody converts; six months may well be half a year. */
  private static boolean isNamedMonth(UnitMention mention) {
    return mention.unit() == UnitOfMeasure.MONTH
        && !mention.text().toLowerCase(Locale.ROOT).contains("month");
  }

  private static Set<UnitOfMeasure> units(List<UnitMention> mentions) {
    Set<UnitOfMeasure> units = EnumSet.noneOf(UnitOfMeasure.class);
    mentions.forEach(mention -> units.add(mention.unit()));
    return units;
  }

  private static boolean isSource(UnitOfMeasure source, UnitOfMeasure target) {
    return source.dimension() == target.dimension()
        || (SPANS_OF_DAYS.contains(source) && SPANS_OF_DAYS.contains(target))
        || (source == UnitOfMeasure.POUND && target == UnitOfMeasure.STERLING);
  }

  private static void counted(List<Quantity> quantities, List<UnitMention> mentions) {
    for (Quantity quantity : quantities) {
      UnitOfMeasure unit = unit(quantity);
      if (unit != null) {
        mentions.add(new UnitMention(quantity.span(), quantity.text(), unit));
      }
    }
  }

  /** Adds the bare mentions that stand outside the counted ones; both are in order of place. */
  private static void addOutside(List<UnitMention> counted, List<UnitMention> bare) {
    List<UnitMention> outside = new ArrayList<>();
    int next = 0;
    for (UnitMention mention : bare) {
      while (next < counted.size() && counted.get(next).span().end() <= mention.span().start()) {
        next++;
      }
      boolean inside = next < counted.size() && counted.get(next).span().overlaps(mention.span());
      if (!inside) {
        outside.add(mention);
      }
    }
    counted.addAll(outside);
  }

  /** The unit of a quantity; calendar words such as 2023 and May speak of theirs as well. */
  private static @Nullable UnitOfMeasure unit(Quantity quantity) {
    BigDecimal value = quantity.value();
    boolean year =
        quantity.kind() == QuantityKind.CARDINAL
            && value != null
            && value.compareTo(FIRST_YEAR) >= 0
            && value.compareTo(LAST_YEAR) <= 0;
    return switch (quantity.kind()) {
      case YEAR, DECADE, CENTURY -> UnitOfMeasure.YEAR;
      case MONTH -> UnitOfMeasure.MONTH;
      case QUARTER -> UnitOfMeasure.QUARTER;
      case DAY, WEEKDAY, TIME -> UnitOfMeasure.DAY;
      default -> year ? UnitOfMeasure.YEAR : quantity.unit();
    };
  }

  static UnitMention at(String text, int start, int end, UnitOfMeasure unit) {
    return new UnitMention(new Span(start, end), text.substring(start, end), unit);
  }
}
