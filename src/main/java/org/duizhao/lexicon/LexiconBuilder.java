// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Packs rows and word counts into the tables of a lexicon. */
final class LexiconBuilder {
  private static final int LEAST_COUNT = 3;

  private final Vocabulary english;
  private final Vocabulary chinese;
  private final TreeMap<String, TreeMap<String, Double>> rows = new TreeMap<>();
  private final Set<String> otherChinese = new TreeSet<>();

  LexiconBuilder(Vocabulary english, Vocabulary chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** Adds rows; of two for the same pair the stronger one stays. */
  LexiconBuilder add(List<LexiconRow> more) {
    for (LexiconRow row : more) {
      rows.computeIfAbsent(row.english(), word -> new TreeMap<>())
          .merge(row.chinese(), row.strength(), Math::max);
    }
    return this;
  }

  /** Adds Chinese words to cut text by, though no row has them. */
  LexiconBuilder words(Iterable<String> more) {
    more.forEach(otherChinese::add);
    return this;
  }

  LexiconData build(JumpTable englishJumps, JumpTable chineseJumps) {
    Set<String> englishWords = new TreeSet<>(rows.keySet());
    Set<String> chineseWords = new TreeSet<>(otherChinese);
    rows.values().forEach(row -> chineseWords.addAll(row.keySet()));
    List<String> englishOrder = ordered(english, englishWords);
    List<String> chineseOrder = ordered(chinese, chineseWords);
    Map<String, Integer> ids = new HashMap<>();
    for (String word : chineseOrder) {
      ids.put(word, ids.size());
    }
    int[] starts = new int[englishOrder.size() + 1];
    List<int[]> chineseIds = new ArrayList<>();
    List<byte[]> strengths = new ArrayList<>();
    for (int e = 0; e < englishOrder.size(); e++) {
      Map<String, Double> row = rows.getOrDefault(englishOrder.get(e), new TreeMap<>());
      long[] packed = new long[row.size()];
      int at = 0;
      for (var entry : row.entrySet()) {
        int step = LexiconData.encode(entry.getValue()) & 0xFF;
        packed[at++] = (long) Objects.requireNonNull(ids.get(entry.getKey())) << 8 | step;
      }
      Arrays.sort(packed);
      chineseIds.add(Arrays.stream(packed).mapToInt(p -> (int) (p >> 8)).toArray());
      strengths.add(lowBytes(packed));
      starts[e + 1] = starts[e] + packed.length;
    }
    return new LexiconData(
        table(english, englishOrder),
        table(chinese, chineseOrder),
        starts,
        chineseIds.stream().flatMapToInt(Arrays::stream).toArray(),
        join(strengths, starts[englishOrder.size()]),
        englishJumps,
        chineseJumps);
  }

  private static byte[] lowBytes(long[] packed) {
    byte[] bytes = new byte[packed.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) packed[i];
    }
    return bytes;
  }

  private static byte[] join(List<byte[]> parts, int size) {
    byte[] all = new byte[size];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** The wanted words and all that occur often enough, the most frequent first. */
  private static List<String> ordered(Vocabulary vocabulary, Set<String> wanted) {
    Set<String> all = new TreeSet<>(wanted);
    for (int id = 0; id < vocabulary.size(); id++) {
      if (vocabulary.count(id) >= LEAST_COUNT) {
        all.add(vocabulary.word(id));
      }
    }
    all.removeIf(word -> word.indexOf('\n') >= 0);
    List<String> result = new ArrayList<>(all);
    result.sort(
        Comparator.comparingInt((String word) -> -count(vocabulary, word))
            .thenComparing(Comparator.naturalOrder()));
    return result;
  }

  private static int count(Vocabulary vocabulary, String word) {
    int id = vocabulary.find(word);
    return id < 0 ? 0 : vocabulary.count(id);
  }

  private static WordTable table(Vocabulary vocabulary, List<String> words) {
    int[] counts = new int[words.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = count(vocabulary, words.get(i));
    }
    String joined = words.isEmpty() ? "" : String.join("\n", words) + "\n";
    return new WordTable(joined, counts, Math.max(1, vocabulary.total()));
  }
}
