// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Translation;

/**
 * Two texts made of words that the lexicon ties, the same for a seed: eight of ten English
 * sentences have one Chinese sentence, one is split, and one shares a Chinese one with the next. Most
 * sentences hold a number of their own, which anchors them as names do in real texts.
 *
 * @param english sentences such as "The kernel driver 38 memory server."
 * @param chinese their renderings, 内核驱动程序 38 内存服务器。
 */
public record ParallelText(List<String> english, List<String> chinese) {
  private static final List<String> WORDS =
      List.of(
          "kernel", "driver", "memory", "server", "file", "network", "process", "thread", "compiler",
          "language", "window", "button", "user", "system", "version", "error", "message", "test",
          "function", "variable", "library", "package", "release", "developer", "code", "data",
          "table", "index", "query", "key", "value", "string", "number", "list", "tree", "graph",
          "water", "light", "mountain", "city", "house", "friend", "morning", "winter", "letter",
          "music", "doctor", "teacher", "money", "market", "history", "science", "energy", "health",
          "car", "road", "bridge", "river", "garden", "animal");

  private static final int FEWEST_WORDS = 5;
  private static final int MORE_WORDS = 12;

  /**
   * @param sentences number of English sentences
   */
  public static ParallelText of(int sentences, long seed) {
    Lexicon lexicon = Lexicon.bundled();
    Random random = new Random(seed);
    List<String> english = new ArrayList<>();
    List<String> chinese = new ArrayList<>();
    StringBuilder rendering = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      StringBuilder sentence = new StringBuilder("The");
      int words = FEWEST_WORDS + random.nextInt(MORE_WORDS);
      int kind = random.nextInt(10);
      for (int w = 0; w < words; w++) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String number = random.nextInt(8) == 0 ? " " + random.nextInt(100_000) : "";
        sentence.append(' ').append(word).append(number);
        rendering.append(rendered(lexicon, word, random)).append(number);
        if (kind == 0 && w == words / 2) {
          chinese.add(rendering + "。");
          rendering.setLength(0);
        }
      }
      english.add(sentence + ".");
      boolean goesOn = kind == 1 && i + 1 < sentences;
      if (goesOn) {
        rendering.append('，');
      } else {
        chinese.add(rendering + "。");
        rendering.setLength(0);
      }
    }
    return new ParallelText(List.copyOf(english), List.copyOf(chinese));
  }

  /** The words that texts are made of. */
  public static List<String> words() {
    return WORDS;
  }

  /** One of the two likeliest renderings of a word. */
  public static String rendered(Lexicon lexicon, String word, Random random) {
    List<Translation> known = lexicon.translations(word);
    return known.isEmpty() ? word : known.get(random.nextInt(Math.min(2, known.size()))).chinese();
  }
}
