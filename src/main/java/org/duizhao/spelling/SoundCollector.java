// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects from the entries of a dictionary how characters are read and which words there are. */
final class SoundCollector {
  /** A reading that fewer of a character's entries have is a surname or a dialect. */
  private static final double LEAST_SHARE = 0.04;

  private final Map<Character, Map<String, Integer>> readings = new HashMap<>();
  private final Map<String, TreeSet<String>> words = new TreeMap<>();

  /**
   * Adds an entry.
   *
   * @param word the simplified form: 合并
   * @param pinyin its syllables with blanks between: {@code he2 bing4}
   */
  void add(String word, String pinyin) {
    String[] syllables = pinyin.strip().split(" +");
    if (syllables.length != word.length()) {
      return;
    }
    for (int i = 0; i < syllables.length; i++) {
      if (!syllables[i].isEmpty() && Character.isUpperCase(syllables[i].charAt(0))) {
        return;
      }
      syllables[i] = Syllable.typed(syllables[i]);
      if (syllables[i].isEmpty()) {
        return;
      }
    }
    for (int i = 0; i < syllables.length; i++) {
      readings
          .computeIfAbsent(word.charAt(i), key -> new TreeMap<>())
          .merge(syllables[i], 1, Integer::sum);
    }
    if (word.length() == 2) {
      words.computeIfAbsent(word, key -> new TreeSet<>()).add(syllables[0] + " " + syllables[1]);
    }
  }

  /** What is known of the characters of an alphabet. */
  SoundTable table(Alphabet alphabet) {
    TreeSet<String> all = new TreeSet<>();
    readings.values().forEach(of -> all.addAll(of.keySet()));
    List<String> syllables = List.copyOf(all);
    Map<String, Short> numbers = new HashMap<>();
    for (String syllable : syllables) {
      numbers.put(syllable, (short) numbers.size());
    }
    short[][] of = new short[alphabet.size()][];
    for (int s = 0; s < of.length; s++) {
      of[s] = s < Alphabet.FIRST_HAN ? new short[0] : readings(alphabet.character(s), numbers);
    }
    return new SoundTable(syllables, of, words(alphabet, numbers));
  }

  private short[] readings(char character, Map<String, Short> numbers) {
    Map<String, Integer> counts = readings.getOrDefault(character, Map.of());
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<Short> kept = new ArrayList<>();
    counts.forEach(
        (syllable, count) -> {
          if (count >= LEAST_SHARE * total) {
            kept.add(numbers.get(syllable));
          }
        });
    short[] result = new short[kept.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = kept.get(i);
    }
    return result;
  }

  private short[] words(Alphabet alphabet, Map<String, Short> numbers) {
    List<short[]> rows = new ArrayList<>();
    words.forEach(
        (word, sounds) -> {
          short one = (short) alphabet.of(word.charAt(0));
          short other = (short) alphabet.of(word.charAt(1));
          for (String sound : sounds) {
            String[] parts = sound.split(" ", -1);
            rows.add(new short[] {one, other, numbers.get(parts[0]), numbers.get(parts[1])});
          }
        });
    rows.removeIf(row -> row[0] == 0 || row[1] == 0);
    rows.sort(Comparator.<short[]>comparingInt(row -> row[2]).thenComparingInt(row -> row[3]));
    short[] flat = new short[4 * rows.size()];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = rows.get(i / 4)[i % 4];
    }
    return flat;
  }
}
