// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import static org.duizhao.text.ChineseVariant.HONG_KONG;
import static org.duizhao.text.ChineseVariant.TAIWAN;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.text.ChineseVariant;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word that one variant of Chinese has and another does not: 滑鼠 of Taiwan in simplified text,
 * where the thing is called 鼠标.
 *
 * @param foreign as it would stand in the text
 * @param own the word that the text's variant has
 * @param around longer words that hold the characters rightly: 方程式
 */
record RegionalWord(String foreign, String own, List<String> around) {
  private static final String RESOURCE = "regional-words.tsv";

  /** By the first character of the foreign word, longer ones first. */
  private static final Map<ChineseVariant, Map<Character, List<RegionalWord>>> LISTED = read();

  private static final Map<ChineseVariant, BitSet> FIRSTS = firsts();

  RegionalWord {
    around = List.copyOf(around);
  }

  /** A foreign word at its place. */
  record Occurrence(RegionalWord word, Span span) {}

  /**
   * Where words stand in a text that its variant does not have, in order; of words that start at
   * one place the longest.
   *
   * @param variant null for any traditional one: what is foreign to all of them
   */
  static List<Occurrence> occurrences(String text, @Nullable ChineseVariant variant) {
    List<Occurrence> found = new ArrayList<>();
    Map<Character, List<RegionalWord>> words = LISTED.get(variant == null ? TAIWAN : variant);
    BitSet firsts = FIRSTS.get(variant == null ? TAIWAN : variant);
    for (int at = 0; words != null && firsts != null && at < text.length(); at++) {
      if (firsts.get(text.charAt(at))) {
        RegionalWord word = longest(words.getOrDefault(text.charAt(at), List.of()), text, at);
        if (word != null) {
          boolean foreign = variant != null || isForeignTo(word.foreign, HONG_KONG);
          Span span = new Span(at, at + word.foreign.length());
          if (foreign && !word.isExcused(text, at)) {
            found.add(new Occurrence(word, span));
          }
          at = span.end() - 1;
        }
      }
    }
    return found;
  }

  private static @Nullable RegionalWord longest(List<RegionalWord> words, String text, int at) {
    for (RegionalWord word : words) {
      if (text.startsWith(word.foreign, at)) {
        return word;
      }
    }
    return null;
  }

  private static boolean isForeignTo(String word, ChineseVariant variant) {
    List<RegionalWord> alike =
        LISTED.getOrDefault(variant, Map.of()).getOrDefault(word.charAt(0), List.of());
    return alike.stream().anyMatch(one -> one.foreign.equals(word));
  }

  private boolean isExcused(String text, int at) {
    for (String longer : around) {
      if (text.startsWith(longer, at - longer.indexOf(foreign))) {
        return true;
      }
    }
    return false;
  }

  private static Map<ChineseVariant, BitSet> firsts() {
    Map<ChineseVariant, BitSet> firsts = new EnumMap<>(ChineseVariant.class);
    LISTED.forEach(
        (variant, words) -> {
          BitSet set = new BitSet();
          words.keySet().forEach(set::set);
          firsts.put(variant, set);
        });
    return firsts;
  }

  private static Map<ChineseVariant, Map<Character, List<RegionalWord>>> read() {
    Map<ChineseVariant, Map<Character, List<RegionalWord>>> listed =
        new EnumMap<>(ChineseVariant.class);
    try (InputStream in = RegionalWord.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(l -> !l.isBlank() && l.charAt(0) != '#').toList()) {
        String[] cells = line.split("\t", -1);
        List<String> around = cells.length > 3 ? List.of(cells[3].split(",")) : List.of();
        List<RegionalWord> alike =
            listed
                .computeIfAbsent(ChineseVariant.ofTag(cells[0]).orElseThrow(), v -> new HashMap<>())
                .computeIfAbsent(cells[1].charAt(0), c -> new ArrayList<>());
        alike.add(new RegionalWord(cells[1], cells[2], around));
        alike.sort((a, b) -> b.foreign.length() - a.foreign.length());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return listed;
  }
}
