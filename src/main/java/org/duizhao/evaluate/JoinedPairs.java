// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.read.BilingualReader;
import org.duizhao.read.PairSink;

/**
 * Makes texts whose beads are known out of sentence pairs in the order of their documents: runs of
 * neighbouring pairs, some of them joined on one side, some cut at a comma, some left out on one
 * side, and here and there a clause that went into the next sentence.
 *
 * <p>From ("It boots.", 它能启动。) and ("It is fast.", 它很快。) comes the bead ["It boots.", "It is
 * fast."] with ["它能启动。它很快。"].
 */
public final class JoinedPairs {
  private static final int RUN = 250;

  /** Beads of a paragraph, at most. */
  private static final int LONGEST_PARAGRAPH = 8;

  /** No side of a clause is shorter than this many characters. */
  private static final int CLAUSE = 6;

  private final Random random;
  private final List<String> english = new ArrayList<>();
  private final List<String> chinese = new ArrayList<>();
  private final List<GoldBeads.Numbers> beads = new ArrayList<>();

  private JoinedPairs(Random random) {
    this.random = random;
  }

  /** A text with its beads, the English as source. */
  public record Text(List<String> english, List<String> chinese, List<GoldBeads.Numbers> beads) {
    /**
     * The text in paragraphs of some beads each, neither side of them empty.
     *
     * @param seed the same seed gives the same paragraphs
     */
    public Paragraphs inParagraphs(long seed) {
      Random random = new Random(seed);
      Paragraphs paragraphs = new Paragraphs(new ArrayList<>(), new ArrayList<>());
      int e = 0;
      int z = 0;
      int toE = 0;
      int toZ = 0;
      int left = 1 + random.nextInt(LONGEST_PARAGRAPH);
      for (GoldBeads.Numbers bead : beads) {
        toE += bead.source().size();
        toZ += bead.target().size();
        left--;
        if (left <= 0 && toE > e && toZ > z) {
          paragraphs.english.add(english.subList(e, toE));
          paragraphs.chinese.add(chinese.subList(z, toZ));
          e = toE;
          z = toZ;
          left = 1 + random.nextInt(LONGEST_PARAGRAPH);
        }
      }
      return paragraphs.with(english.subList(e, toE), chinese.subList(z, toZ));
    }
  }

  /** Paragraphs as lists of sentences, the first English one with the first Chinese one. */
  public record Paragraphs(List<List<String>> english, List<List<String>> chinese) {
    /** What is left goes into the last paragraph where a side of it is empty. */
    private Paragraphs with(List<String> source, List<String> target) {
      if (!source.isEmpty() && !target.isEmpty()) {
        english.add(source);
        chinese.add(target);
      } else {
        append(english, source);
        append(chinese, target);
      }
      return this;
    }

    private static void append(List<List<String>> paragraphs, List<String> sentences) {
      if (!sentences.isEmpty()) {
        List<String> last = new ArrayList<>(paragraphs.get(paragraphs.size() - 1));
        last.addAll(sentences);
        paragraphs.set(paragraphs.size() - 1, last);
      }
    }
  }

  /** A sentence pair. */
  record Pair(String english, String chinese) {}

  /** What may be done to the next pairs: how often, and how many of them it takes. */
  private enum Change {
    OMIT(0.015, 1),
    ADD(0.015, 1),
    JOIN_CHINESE(0.09, 2),
    JOIN_MORE_CHINESE(0.012, 3),
    JOIN_ENGLISH(0.05, 2),
    JOIN_MORE_ENGLISH(0.008, 3),
    CUT_CHINESE(0.03, 1),
    CUT_ENGLISH(0.02, 1),
    MOVE_CLAUSE(0.015, 2),
    NONE(1, 1);

    private final double chance;
    private final int pairs;

    Change(double chance, int pairs) {
      this.chance = chance;
      this.pairs = pairs;
    }
  }

  /**
   * Makes texts of {@value #RUN} pairs each, taken at even distances.
   *
   * @param corpus a file that {@link BilingualReader} reads
   * @param count how many texts
   * @param seed the same seed makes the same texts
   */
  public static List<Text> of(Path corpus, int count, long seed) throws InputException {
    return of(read(corpus), count, seed);
  }

  /**
   * Makes texts to learn from, in which each Chinese sentence is taken once.
   *
   * @param corpus a file that {@link BilingualReader} reads
   * @param most how many texts at most; as many as the pairs suffice for
   * @param seed the same seed makes the same texts
   */
  public static List<Text> forTraining(Path corpus, int most, long seed) throws InputException {
    Set<String> seen = new HashSet<>();
    List<Pair> pairs = read(corpus).stream().filter(pair -> seen.add(pair.chinese)).toList();
    return of(pairs, Math.min(most, pairs.size() / RUN), seed);
  }

  private static List<Text> of(List<Pair> pairs, int count, long seed) {
    Random random = new Random(seed);
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < count && pairs.size() >= RUN; i++) {
      int from = (int) ((long) i * (pairs.size() - RUN) / Math.max(1, count));
      texts.add(new JoinedPairs(random).join(pairs.subList(from, from + RUN)));
    }
    return texts;
  }

  static List<Pair> read(Path corpus) throws InputException {
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
    return pairs;
  }

  private Text join(List<Pair> pairs) {
    int i = 0;
    while (i < pairs.size()) {
      Change change = change();
      if (i + change.pairs > pairs.size()) {
        change = Change.NONE;
      }
      apply(change, pairs.subList(i, i + change.pairs));
      i += change.pairs;
    }
    return new Text(english, chinese, beads);
  }

  private Change change() {
    double chance = random.nextDouble();
    for (Change change : Change.values()) {
      chance -= change.chance;
      if (chance < 0) {
        return change;
      }
    }
    return Change.NONE;
  }

  private void apply(Change change, List<Pair> pairs) {
    List<String> source = pairs.stream().map(Pair::english).toList();
    List<String> target = pairs.stream().map(Pair::chinese).toList();
    switch (change) {
      case OMIT -> add(source, List.of());
      case ADD -> add(List.of(), target);
      case JOIN_CHINESE, JOIN_MORE_CHINESE -> add(source, List.of(String.join("", target)));
      case JOIN_ENGLISH, JOIN_MORE_ENGLISH -> add(List.of(String.join(" ", source)), target);
      case CUT_CHINESE -> add(source, cut(target.get(0), "，；", "。"));
      case CUT_ENGLISH -> add(cut(source.get(0), ",;", "."), target);
      case MOVE_CLAUSE -> moveClause(source, target);
      case NONE -> add(source, target);
    }
  }

  /** The sentence in two parts at the comma nearest to its middle; whole where there is none. */
  private static List<String> cut(String sentence, String commas, String stop) {
    int best = -1;
    for (int i = CLAUSE; i + CLAUSE < sentence.length(); i++) {
      boolean nearer = Math.abs(2 * i - sentence.length()) < Math.abs(2 * best - sentence.length());
      if (commas.indexOf(sentence.charAt(i)) >= 0 && (best < 0 || nearer)) {
        best = i;
      }
    }
    return best < 0
        ? List.of(sentence)
        : List.of(sentence.substring(0, best) + stop, sentence.substring(best + 1).strip());
  }

  /** The last clause of the first Chinese sentence becomes the first one of the second. */
  private void moveClause(List<String> source, List<String> target) {
    String first = target.get(0);
    int at = first.lastIndexOf('，');
    if (at < CLAUSE || at + CLAUSE >= first.length()) {
      add(List.of(source.get(0)), List.of(first));
      add(List.of(source.get(1)), List.of(target.get(1)));
      return;
    }
    String clause = first.substring(at + 1).replaceFirst("[。！？；]$", "");
    add(source, List.of(first.substring(0, at) + "。", clause + "，" + target.get(1)));
  }

  private void add(List<String> source, List<String> target) {
    beads.add(
        new GoldBeads.Numbers(
            numbers(english.size(), source.size()), numbers(chinese.size(), target.size())));
    english.addAll(source);
    chinese.addAll(target);
  }

  static List<Integer> numbers(int from, int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(from + i);
    }
    return numbers;
  }
}
