// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Span;
import org.duizhao.text.quantity.Firmness;
import org.duizhao.text.quantity.Quantity;
import org.duizhao.text.quantity.QuantityReader;

/**
 * Places of a target where a number is gone and its surroundings were left: {@code shuf()} for
 * {@code shuf(1)}, 默认值为 ， and 具有 台客户端.
 *
 * <p>Such a place counts only when a number that the source writes in digits stands less often in
 * the target: 认为， and {@code main()} alone say nothing.
 */
final class EmptySlots {
  /** A number of the source and the place of the target that lacks it. */
  record Slot(Span number, Span place) {}

  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\p{Alnum}_.%$-])\\d++(?:[.,]\\d++)*+(?![\\p{IsLatin}_-])");

  /** The same beside letters: 25mil, 74000,74HC00 and 467 100 are no numbers that are gone. */
  private static final Pattern ANY_DIGITS =
      Pattern.compile("\\d{1,3}(?:[, ]\\d{3})++(?!\\d)|\\d++(?:\\.\\d++)*+");

  /** Brackets and quotation marks that hold a number and nothing else. */
  private static final Pattern FILLED =
      Pattern.compile("[(（\"“'‘`「]\\s?[-+]?(\\d++(?:[.,]\\d++)*+)\\s?[)）\"”'’`」]");

  private static final Pattern EMPTY =
      Pattern.compile("[(（]\\s?[)）]|(?<![\"\\p{L}\\p{N}])\"\\s?\"(?!\")|“\\s?”|‘\\s?’|「\\s?」");

  /**
   * Words that ask for a value, and nothing but a space before the sentence goes on; or a measure
   * word that a space cuts off from the word before it.
   */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:(?<![行认作因以成])为|返回|等于|大于|小于|超过|达到|至少|最多|从|第)"
              + "(?: {1,2}(?=[\\p{IsHan}，。；、,;)）])|(?=[，。；]))"
              + "|(?<=\\p{IsHan}) (?=[个台次种位天年月块条行秒倍字张项页](?![据体置性表列目面符别]))");

  /**
   * What a blank, a sign or a slash stands before when the number between is gone: 退出状态 。 and 1Mi =
   * , and (H/V/). Sound targets may have a habit of such blanks, so that only a lone one counts.
   */
  private static final Pattern CUT =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}）)>]) {1,2}(?=[，。；、）：])"
              + "|(?<=[，；：。]) {1,2}(?=\\p{IsHan})"
              + "|[=<>] ?(?=[,，。；”」])"
              + "|/(?=[)）])"
              + "|第 {1,2}(?=\\p{IsHan})");

  /** Places that are looked at for each other, at most. */
  private static final int MOST = 50;

  /** Two blanks inside a line where the source has none: what stood between them is gone. */
  private static final Pattern TWO_BLANKS = Pattern.compile("(?<=[^\\s|。．.!?：:；;])  (?=[^\\s|])");

  private EmptySlots() {}

  /** The slots of the target, each with the number of the source that it most likely held. */
  static List<Slot> find(String source, String target) {
    List<Slot> slots = new ArrayList<>();
    List<Span> gone = gone(source, target);
    if (gone.isEmpty()) {
      return slots;
    }
    if (!EMPTY.matcher(source).find()) {
      fill(places(EMPTY, target), enclosed(source, gone), slots);
    }
    Set<Span> bare = new LinkedHashSet<>(gone);
    slots.forEach(slot -> bare.remove(slot.number()));
    fill(places(ASKING, target), List.copyOf(bare), slots);
    slots.forEach(slot -> bare.remove(slot.number()));
    if (!source.contains("  ")) {
      fill(untaken(TWO_BLANKS, target, slots), List.copyOf(bare), slots);
      slots.forEach(slot -> bare.remove(slot.number()));
    }
    List<Span> cuts = untaken(CUT, target, slots);
    if (cuts.size() == 1) {
      fill(cuts, bare.stream().filter(number -> isOneOfSeveral(number, source)).toList(), slots);
    }
    return slots;
  }

  private static void fill(List<Span> places, List<Span> numbers, List<Slot> slots) {
    for (int i = 0; i < Math.min(places.size(), numbers.size()); i++) {
      slots.add(new Slot(numbers.get(i), places.get(i)));
    }
  }

  /**
   * Whether the number stands elsewhere too, so that nothing but the place tells that it is gone.
   */
  private static boolean isOneOfSeveral(Span number, String source) {
    String digits = number.of(source);
    return places(DIGITS, source).stream()
            .filter(other -> other.of(source).equals(digits))
            .limit(2)
            .count()
        == 2;
  }

  private static List<Span> untaken(Pattern pattern, String target, List<Slot> slots) {
    List<Span> places = places(pattern, target);
    List<Span> taken = slots.stream().map(Slot::place).limit(MOST).toList();
    places.removeIf(place -> taken.stream().anyMatch(place::overlaps));
    return places;
  }

  private static List<Span> places(Pattern pattern, String text) {
    List<Span> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      places.add(new Span(matcher.start(), matcher.end()));
    }
    return places;
  }

  private static List<Span> enclosed(String source, List<Span> gone) {
    List<Span> enclosed = new ArrayList<>();
    Set<Span> missing = Set.copyOf(gone);
    Matcher matcher = FILLED.matcher(source);
    while (matcher.find()) {
      Span inside = new Span(matcher.start(1), matcher.end(1));
      if (missing.contains(inside)) {
        enclosed.add(inside);
      }
    }
    return enclosed;
  }

  /** The numbers written in digits that stand in the source more often than in the target. */
  private static List<Span> gone(String source, String target) {
    List<Span> gone = new ArrayList<>();
    List<Span> written = places(DIGITS, source);
    if (written.isEmpty()) {
      return gone;
    }
    Map<String, Integer> there = new HashMap<>();
    for (Span span : places(DIGITS, target)) {
      there.merge(plain(span.of(target)), 1, Integer::sum);
    }
    for (Quantity quantity : QuantityReader.chinese().read(target)) {
      if (quantity.literal().isEmpty() && quantity.firmness() != Firmness.LOOSE) {
        there.merge(quantity.plainValue(), 1, Integer::sum);
      }
    }
    for (Span span : written) {
      if (there.merge(plain(span.of(source)), -1, Integer::sum) < 0) {
        gone.add(span);
      }
    }
    if (!gone.isEmpty()) {
      Map<String, Integer> less = new HashMap<>();
      places(ANY_DIGITS, source).forEach(s -> less.merge(plain(s.of(source)), 1, Integer::sum));
      places(ANY_DIGITS, target).forEach(s -> less.merge(plain(s.of(target)), -1, Integer::sum));
      gone.removeIf(span -> less.getOrDefault(plain(span.of(source)), 1) <= 0);
    }
    return gone;
  }

  private static String plain(String digits) {
    return digits.replace(",", "").replace(" ", "");
  }
}
