// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English words that speak of a unit without a number: daily, yearly, midnight, anniversary. */
final class EnglishUnitWords {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 14;
  private static final Map<String, UnitOfMeasure> WORDS = words();

  private EnglishUnitWords() {}

  /** 15" and 17″ are inches; so may be what only closes a quotation. */
  private static final Pattern INCHES = Pattern.compile("(?<=\\d)[\"”″](?!\\p{Alnum})");

  private static final Pattern ALWAYS = Pattern.compile("\\b24/7\\b");

  /** "1 micro second". */
  private static final Pattern SMALL_SECONDS =
      Pattern.compile("\\b(milli|micro|nano) seconds?\\b", Pattern.CASE_INSENSITIVE);

  static void find(String text, List<UnitMention> mentions) {
    findWords(text, mentions);
    findSigns(text, mentions);
  }

  private static void findSigns(String text, List<UnitMention> mentions) {
    Matcher inches = INCHES.matcher(text);
    while (inches.find()) {
      mentions.add(UnitMentions.at(text, inches.start(), inches.end(), UnitOfMeasure.INCH));
    }
    Matcher always = ALWAYS.matcher(text);
    while (always.find()) {
      int slash = always.start() + 2;
      mentions.add(UnitMentions.at(text, always.start(), slash, UnitOfMeasure.HOUR));
      mentions.add(UnitMentions.at(text, slash + 1, always.end(), UnitOfMeasure.DAY));
    }
    Matcher small = SMALL_SECONDS.matcher(text);
    while (small.find()) {
      UnitOfMeasure unit = WORDS.get(small.group(1).toLowerCase(Locale.ROOT) + "second");
      if (unit != null) {
        mentions.add(UnitMentions.at(text, small.start(1), small.end(1), unit));
      }
    }
  }

  private static void findWords(String text, List<UnitMention> mentions) {
    int i = 0;
    while (i < text.length()) {
      if (!NumeralScanner.isLatin(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && NumeralScanner.isLatin(text.charAt(i))) {
        i++;
      }
      if (i - start >= SHORTEST && i - start <= LONGEST) {
        UnitOfMeasure unit = WORDS.get(text.substring(start, i).toLowerCase(Locale.ROOT));
        if (unit != null) {
          mentions.add(UnitMentions.at(text, start, i, unit));
        }
      }
    }
  }

  private static Map<String, UnitOfMeasure> words() {
    Map<String, UnitOfMeasure> words = new HashMap<>();
    for (UnitOfMeasure unit : UnitOfMeasure.values()) {
      for (String name : unit.englishNames()) {
        if (name.length() >= SHORTEST) {
          words.put(name, unit);
        }
      }
    }
    words.remove("second");
    words.remove("us");
    words.remove("hr");
    put(words, UnitOfMeasure.MILLISECOND, "milisecond miliseconds millis");
    put(words, UnitOfMeasure.SECOND, "momentarily instantly instant moment moments");
    put(words, UnitOfMeasure.MINUTE, "moment moments momentarily");
    put(words, UnitOfMeasure.HOUR, "hourly");
    put(
        words,
        UnitOfMeasure.DAY,
        "daily nightly today tonight yesterday tomorrow overnight everyday nowadays daytime night"
            + " nights evening morning afternoon weekend weekends birthday holiday holidays"
            + " someday days monday tuesday wednesday thursday friday saturday sunday date dates");
    put(
        words,
        UnitOfMeasure.WEEK,
        "weekly biweekly fortnight fortnights fortnightly weekday weekdays");
    put(words, UnitOfMeasure.MONTH, "monthly");
    put(words, UnitOfMeasure.QUARTER, "quarter quarters quarterly");
    put(words, UnitOfMeasure.HALF_YEAR, "semester semesters semiannual semiannually biannual");
    put(
        words,
        UnitOfMeasure.YEAR,
        "yearly annual annually annum anniversary biennial perennial age aged ages season"
            + " seasons spring summer autumn fall winter"
            + " millennium millennia era recent recently");
    put(words, UnitOfMeasure.US_DOLLAR, "bucks buck price money");
    put(words, UnitOfMeasure.YUAN, "renminbi price money");
    put(words, UnitOfMeasure.BYTE, "octet octets");
    return Map.copyOf(words);
  }

  private static void put(Map<String, UnitOfMeasure> words, UnitOfMeasure unit, String names) {
    for (String name : names.split(" ")) {
      words.putIfAbsent(name, unit);
    }
  }
}
