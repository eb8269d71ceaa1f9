// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.text.quantity.UnitOfMeasure.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese word that names a unit of time or measure by itself, and the English words of which any
 * one may stand behind it. 下半年 needs a year, months or "H2"; "second-half" alone does not give one.
 *
 * <p>The English side is wide on purpose: counted on published translations, what it does not cover
 * is nearly always a unit that the translator brought in.
 */
record UnitWord(Pattern chinese, Pattern english) {
  private static final String YEARS =
      "year|annual|annum|\\b(?:19|20)\\d\\d|\\d0['’]?s\\b|\\bH[12]\\b|decade|centur";
  private static final String MONTHS =
      "month|january|february|march|april|\\bmay\\b|june|july|august|september|october|november|december"
          + "|\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b";
  private static final String WEEKS =
      "week|fortnight|sunday|monday|tuesday|wednesday|thursday|friday|saturday|sprint";
  private static final String SEASONS =
      "spring|summer|autumn|\\bfall\\b|winter|christmas|holiday|season";
  private static final String RECENT =
      "recent|ago\\b|last|next|previous|past|fiscal|semester|quarter|\\bQ[1-4]\\b";

  private static final String LENGTHS =
      "mile|km\\b|kilo|feet|foot|inch|cm\\b|mm\\b|centi|milli|met(?:er|re)|″|\"|ft\\b|\\bmil\\b|yard|distance";
  private static final String MASSES = "gram|\\bkg|\\bg\\b|pound|\\blb|weigh|heav|\\btonn?e?s?\\b";

  private static final Pattern TIME =
      pattern(
          YEARS
              + "|"
              + MONTHS
              + "|"
              + WEEKS
              + "|"
              + SEASONS
              + "|"
              + RECENT
              + "|\\bda(?:y|i)|night|morning|hour|minut|sec|\\b(?:ms|ns|us|µs|hrs?|h|s|m|d)\\b|\\d(?:ms|ns|us|µs|h|s|m|d)\\b|mil+i|cycle|age\\b|aged");
  private static final Pattern LENGTH = pattern(LENGTHS + "|\\d(?:m|km|in)\\b|\\bm\\b");
  private static final Pattern MASS = pattern(MASSES);

  /** All words, none of which is a part of another's match. */
  static final List<UnitWord> ALL =
      List.of(
          of("[上下]半年|半年", YEARS + "|\\bmonths?\\b|semi|quarter"),
          of("[上下]半月|半个月", MONTHS + "|" + WEEKS + "|days"),
          of("季度", YEARS + "|" + MONTHS + "|quarter|\\bQ[1-4]\\b|" + SEASONS),
          of("世纪", "centur|millenni|decade|hundred|\\d0['’]?s\\b|\\bage|\\d(?:st|th) c"),
          of("年底|年末|年初|年中|年度|全年|[今去明]年", YEARS + "|" + MONTHS + "|" + SEASONS + "|" + RECENT),
          of("[本上下当]个月|本月|月底|月初|月末", MONTHS + "|" + WEEKS + "|" + RECENT + "|days"),
          of("[本上下]个?(?:周(?![围边期转密全长])|星期|礼拜)|周末", WEEKS + "|" + RECENT + "|days|morrow"),
          of(
              "每(?:一|个|隔)?(?:小时|分钟|秒钟?|周(?![围边期转密])|星期|个?月|年|天)",
              "\\bper\\b|every|each|dail|day|night|morning|week|month|year|hour|minute|second|annual|regular"
                  + "|always|once|time|often|rout|usual|constant|continu|fps|Hz|p\\.a|/|\\ba\\b"),
          of("公里|千米|英里|英尺|英寸|厘米|毫米|公斤|千克", LENGTHS + "|" + MASSES + "|\\bk\\b"));

  /**
   * What names any unit of that dimension in English; null for dimensions that are not compared.
   */
  static @Nullable Pattern english(Dimension dimension) {
    return switch (dimension) {
      case TIME, CALENDAR -> TIME;
      case LENGTH -> LENGTH;
      case MASS -> MASS;
      default -> null;
    };
  }

  private static UnitWord of(String chinese, String english) {
    return new UnitWord(Pattern.compile(chinese), pattern(english));
  }

  private static Pattern pattern(String english) {
    return Pattern.compile(english, Pattern.CASE_INSENSITIVE);
  }
}
