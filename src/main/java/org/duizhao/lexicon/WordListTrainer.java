// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.duizhao.token.ChineseWords;
import org.duizhao.token.Token;

/**
 * Learns how frequent each Chinese word is from text without word boundaries: starts from a list of
 * words, cuts the text by their frequencies, counts anew, and so on.
 */
final class WordListTrainer {
  private static final int ROUNDS = 3;
  private static final int MOST_SENTENCES = 200_000;
  private static final int LONGEST = 6;

  private final int threads;
  private final List<String> sample = new ArrayList<>();

  /**
   * @param sentences Chinese sentences, of which an even sample is used
   */
  WordListTrainer(List<String> sentences, int threads) {
    this.threads = threads;
    int step = Math.max(1, sentences.size() / MOST_SENTENCES);
    for (int i = 0; i < sentences.size(); i += step) {
      sample.add(onlyChinese(sentences.get(i)));
    }
  }

  /** The words with their frequencies in the sample; words that never occur are kept with 0. */
  WordTable train(Collection<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      if (word.length() <= LONGEST && !word.isEmpty() && onlyChinese(word).equals(word)) {
        counts.put(word, 0);
      }
    }
    countSubstrings(counts);
    for (int round = 0; round < ROUNDS; round++) {
      counts = recount(counts);
    }
    return table(counts);
  }

  private void countSubstrings(Map<String, Integer> counts) {
    Map<String, int[]> found = new HashMap<>();
    counts.keySet().forEach(word -> found.put(word, new int[1]));
    for (String text : sample) {
      for (int i = 0; i < text.length(); i++) {
        for (int end = i + 1; end <= Math.min(text.length(), i + LONGEST); end++) {
          if (text.charAt(end - 1) == ' ') {
            break;
          }
          String part = text.substring(i, end);
          int[] count =
              end == i + 1 ? found.computeIfAbsent(part, p -> new int[1]) : found.get(part);
          if (count != null) {
            count[0]++;
          }
        }
      }
    }
    found.forEach((word, count) -> counts.put(word, count[0]));
  }

  private Map<String, Integer> recount(Map<String, Integer> counts) {
    ChineseWords cutter = new ChineseWords(new LexiconWordCosts(table(counts)));
    Map<String, AtomicInteger> found = new ConcurrentHashMap<>();
    counts.keySet().forEach(word -> found.put(word, new AtomicInteger()));
    ParallelRanges.run(
        sample.size(),
        threads,
        (from, to) -> {
          for (int s = from; s < to; s++) {
            for (Token token : cutter.of(sample.get(s))) {
              AtomicInteger count = found.get(token.form());
              if (count != null) {
                count.incrementAndGet();
              }
            }
          }
        });
    Map<String, Integer> result = new TreeMap<>();
    found.forEach((word, count) -> result.put(word, count.get()));
    return result;
  }

  private static WordTable table(Map<String, Integer> counts) {
    StringBuilder joined = new StringBuilder();
    int[] numbers = new int[counts.size()];
    long total = 1;
    int i = 0;
    for (var entry : counts.entrySet()) {
      joined.append(entry.getKey()).append('\n');
      numbers[i++] = entry.getValue();
      total += entry.getValue();
    }
    return new WordTable(joined.toString(), numbers, total);
  }

  /** Blanks in place of everything but Chinese characters, so that offsets stay. */
  private static String onlyChinese(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] < 0x4E00 || letters[i] > 0x9FFF) {
        letters[i] = ' ';
      }
    }
    return new String(letters);
  }
}
