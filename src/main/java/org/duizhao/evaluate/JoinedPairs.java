// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.read.BilingualReader;
import org.duizhao.read.PairSink;

/**
 * Makes texts whose beads are known out of sentence pairs in the order of their documents: runs of
 * neighbouring pairs, some of them joined on one side, some left out on one side.
 *
 * <p>From ("It boots.", 它能启动。) and ("It is fast.", 它很快。) comes the bead ["It boots.", "It is
 * fast."] with ["它能启动。它很快。"].
 */
public final class JoinedPairs {
  private static final int RUN = 250;
  private static final double JOINED_CHINESE = 0.10;
  private static final double JOINED_ENGLISH = 0.08;
  private static final double LEFT_OUT = 0.02;

  private final Random random;
  private final List<String> english = new ArrayList<>();
  private final List<String> chinese = new ArrayList<>();
  private final List<GoldBeads.Numbers> beads = new ArrayList<>();

  private JoinedPairs(Random random) {
    this.random = random;
  }

  /** A text with its beads, the English as source. */
  public record Text(List<String> english, List<String> chinese, List<GoldBeads.Numbers> beads) {}

  private record Pair(String english, String chinese) {}

  /**
   * Makes texts of {@value #RUN} pairs each, taken at even distances.
   *
   * @param corpus a file that {@link BilingualReader} reads
   * @param count how many texts
   * @param seed the same seed makes the same texts
   */
  public static List<Text> of(Path corpus, int count, long seed) throws InputException {
    List<Pair> pairs = new ArrayList<>();
    BilingualReader.read(
        corpus,
        new PairSink() {
          @Override
          public void pair(String english, String chinese) {
            pairs.add(new Pair(english, chinese));
          }

          @Override
          public void problem(InputProblem problem) {
            // A pair that cannot be read is one pair less.
          }
        });
    Random random = new Random(seed);
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < count && pairs.size() >= RUN; i++) {
      int from = (int) ((long) i * (pairs.size() - RUN) / Math.max(1, count));
      texts.add(new JoinedPairs(random).join(pairs.subList(from, from + RUN)));
    }
    return texts;
  }

  private Text join(List<Pair> pairs) {
    int i = 0;
    while (i < pairs.size()) {
      double chance = random.nextDouble();
      Pair pair = pairs.get(i);
      boolean last = i + 1 == pairs.size();
      if (chance < LEFT_OUT) {
        add(List.of(pair.english), List.of());
        i++;
      } else if (chance < 2 * LEFT_OUT) {
        add(List.of(), List.of(pair.chinese));
        i++;
      } else if (!last && chance < 2 * LEFT_OUT + JOINED_CHINESE) {
        Pair next = pairs.get(i + 1);
        add(List.of(pair.english, next.english), List.of(pair.chinese + next.chinese));
        i += 2;
      } else if (!last && chance < 2 * LEFT_OUT + JOINED_CHINESE + JOINED_ENGLISH) {
        Pair next = pairs.get(i + 1);
        add(List.of(pair.english + " " + next.english), List.of(pair.chinese, next.chinese));
        i += 2;
      } else {
        add(List.of(pair.english), List.of(pair.chinese));
        i++;
      }
    }
    return new Text(english, chinese, beads);
  }

  private void add(List<String> source, List<String> target) {
    beads.add(
        new GoldBeads.Numbers(
            numbers(english.size(), source.size()), numbers(chinese.size(), target.size())));
    english.addAll(source);
    chinese.addAll(target);
  }

  private static List<Integer> numbers(int from, int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(from + i);
    }
    return numbers;
  }
}
