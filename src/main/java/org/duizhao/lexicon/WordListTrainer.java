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
  private static final int LONGEST_NEW = 4;
  private static final int LEAST_NEW = 15;
  private static final double LEAST_TIE = 60;

  /** Characters that stand beside all sorts of words without making one with them. */
  private static final String FUNCTION_WORDS =
      "的了着过是不没很更最太较就也都还再又才只而且并或和与及以之所其这那此该某每各个些们我你他她它您"
          + "地得于为到成出入给从向对把被将让使请在有要会能上下中里内外后前时条件名篇款份段台张本节步样做";

  /** Numbers stay apart from what they count. */
  private static final String NUMBERS = "一二三四五六七八九十百千万亿零两几多第";

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
      if (round < ROUNDS - 1) {
        counts.putAll(newWords(counts));
      }
    }
    return table(counts);
  }

  /**
   * Words that the list lacks: two neighbours, one of them a single character, that stand together
   * far more often than chance would have it (发行 + 版).
   */
  private Map<String, Integer> newWords(Map<String, Integer> counts) {
    ChineseWords cutter = new ChineseWords(new LexiconWordCosts(table(counts)));
    Map<String, int[]> found = new HashMap<>();
    Map<String, String> firsts = new HashMap<>();
    for (String text : sample) {
      Token last = null;
      for (Token token : cutter.of(text)) {
        if (last != null && joins(last, token)) {
          String joined = last.form() + token.form();
          found.computeIfAbsent(joined, word -> new int[1])[0]++;
          firsts.put(joined, last.form());
        }
        last = token;
      }
    }
    double total = counts.values().stream().mapToLong(Integer::longValue).sum();
    Map<String, Integer> result = new TreeMap<>();
    found.forEach(
        (joined, count) -> {
          String first = firsts.getOrDefault(joined, "");
          String second = joined.substring(first.length());
          double chance =
              (double) counts.getOrDefault(first, 1) * counts.getOrDefault(second, 1) / total;
          boolean often = count[0] >= LEAST_NEW && count[0] > LEAST_TIE * chance;
          if (often && !counts.containsKey(joined)) {
            result.put(joined, count[0]);
          }
        });
    return result;
  }

  private static boolean joins(Token first, Token second) {
    int length = first.form().length() + second.form().length();
    boolean touching = first.span().end() == second.span().start();
    boolean single = first.form().length() == 1 || second.form().length() == 1;
    return touching
        && single
        && length <= LONGEST_NEW
        && !isFunctionWord(first.form())
        && !isFunctionWord(second.form());
  }

  private static boolean isFunctionWord(String word) {
    return word.length() == 1 && FUNCTION_WORDS.contains(word)
        || NUMBERS.indexOf(word.charAt(0)) >= 0;
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
