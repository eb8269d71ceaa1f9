// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.JoinedPairs.Pair;

/**
 * Makes one long text with known beads out of sentence pairs: verses on the one side, each of which
 * is one, two or three sentences on the other.
 *
 * <p>From ("It boots.", 它能启动。) and ("It is fast.", 它很快。), both too short for a verse's sentence,
 * comes ["It boots. It is fast."] with ["它能启动。它很快。"]; two such make ["… …"] with ["…", "…"].
 */
public final class LongText {
  /** A pair with fewer English words is joined with the next one, on both sides. */
  private static final int LEAST_WORDS = 8;

  /** Of 1.4 sentences a verse, the share that comes of two, and of three. */
  private static final double TWO = 0.62;

  private static final double THREE = 0.19;
  private static final double LEFT_OUT = 0.01;
  private static final double BOTH = 0.01;
  private static final double AGAINST = 0.02;

  private static final double REPEATED = 0.03;
  private static final int REPEATED_WITHIN = 40;
  private static final double VERY_LONG = 0.01;
  private static final int VERY_LONG_PARTS = 6;
  private static final int MISSING = 500;

  private final Recipe recipe;
  private final Random random;
  private final List<Pair> parts;
  private final List<String> english = new ArrayList<>();
  private final List<String> chinese = new ArrayList<>();
  private final List<GoldBeads.Numbers> beads = new ArrayList<>();
  private int at;

  private LongText(Recipe recipe, List<Pair> parts) {
    this.recipe = recipe;
    this.parts = parts;
    this.random = new Random(recipe.seed);
  }

  /**
   * What the text is like.
   *
   * @param sentences how many the side with more of them has, about
   * @param ratio sentences of that side for one of the other, 1 to 2
   * @param isEnglishSplit whether the side with more sentences is the English one
   * @param isHard whether {@value #MISSING} sentences at the start have no Chinese and as many in
   *     the middle no English, some verses come again soon, and some sentences are of a hundred
   *     words
   * @param seed the same seed makes the same text
   */
  public record Recipe(
      int sentences, double ratio, boolean isEnglishSplit, boolean isHard, long seed) {
    public Recipe {
      if (sentences < 1 || !(ratio >= 1 && ratio <= 2)) {
        throw new IllegalArgumentException(sentences + " sentences, ratio " + ratio);
      }
    }
  }

  /**
   * Makes the text; it is shorter than asked for when the pairs do not suffice.
   *
   * @param corpus files of sentence pairs; a pair that comes again is used once
   */
  public static JoinedPairs.Text of(List<Path> corpus, Recipe recipe) throws InputException {
    Set<Pair> pairs = new HashSet<>();
    List<Pair> parts = new ArrayList<>();
    Pair open = null;
    for (Path file : corpus) {
      for (Pair pair : JoinedPairs.read(file)) {
        if (!pairs.add(pair)) {
          continue;
        }
        Pair part = open == null ? pair : join(List.of(open, pair));
        boolean isShort = words(part.english()) < LEAST_WORDS;
        open = isShort ? part : null;
        if (!isShort) {
          parts.add(part);
        }
      }
    }
    return new LongText(recipe, parts).text();
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static Pair join(List<Pair> pairs) {
    return new Pair(
        String.join(" ", pairs.stream().map(Pair::english).toList()),
        String.join("", pairs.stream().map(Pair::chinese).toList()));
  }

  private JoinedPairs.Text text() {
    if (recipe.isHard) {
      leaveOut(MISSING, true);
    }
    boolean gap = recipe.isHard;
    while (at + VERY_LONG_PARTS < parts.size() && size() < recipe.sentences) {
      if (gap && size() > recipe.sentences / 2) {
        leaveOut(MISSING, false);
        gap = false;
      }
      verse();
      if (recipe.isHard && random.nextDouble() < REPEATED) {
        repeat();
      }
    }
    return new JoinedPairs.Text(english, chinese, beads);
  }

  private int size() {
    return Math.max(english.size(), chinese.size());
  }

  private List<Pair> take(int count) {
    at += count;
    return parts.subList(at - count, at);
  }

  private void leaveOut(int count, boolean isChineseMissing) {
    for (int i = 0; i < count && at + VERY_LONG_PARTS < parts.size(); i++) {
      Pair pair = take(1).get(0);
      add(
          isChineseMissing ? List.of(pair.english()) : List.of(),
          isChineseMissing ? List.of() : List.of(pair.chinese()));
    }
  }

  private void verse() {
    double chance = random.nextDouble();
    double more = (recipe.ratio * (1 + AGAINST) - 1) / (1 - 2 * LEFT_OUT - BOTH - AGAINST);
    if (recipe.isHard && random.nextDouble() < VERY_LONG) {
      Pair one = join(take(VERY_LONG_PARTS));
      add(List.of(one.english()), List.of(one.chinese()));
    } else if (chance < 2 * LEFT_OUT) {
      leaveOut(1, chance < LEFT_OUT);
    } else if (chance < 2 * LEFT_OUT + BOTH) {
      shifted();
    } else if (chance < 2 * LEFT_OUT + BOTH + AGAINST) {
      split(2, !recipe.isEnglishSplit);
    } else {
      double split = random.nextDouble();
      split(split < TWO * more ? 2 : split < (TWO + THREE) * more ? 3 : 1, recipe.isEnglishSplit);
    }
  }

  private void split(int count, boolean isEnglishSplit) {
    List<Pair> taken = take(count);
    Pair one = join(taken);
    add(
        isEnglishSplit ? taken.stream().map(Pair::english).toList() : List.of(one.english()),
        isEnglishSplit ? List.of(one.chinese()) : taken.stream().map(Pair::chinese).toList());
  }

  /** Three pairs in two sentences on either side, with the border at another place. */
  private void shifted() {
    List<Pair> three = take(3);
    Pair start = join(three.subList(0, 2));
    Pair end = join(three.subList(1, 3));
    add(
        List.of(start.english(), three.get(2).english()),
        List.of(three.get(0).chinese(), end.chinese()));
  }

  private void repeat() {
    GoldBeads.Numbers bead =
        beads.get(beads.size() - 1 - random.nextInt(Math.min(beads.size(), REPEATED_WITHIN)));
    add(
        bead.source().stream().map(english::get).toList(),
        bead.target().stream().map(chinese::get).toList());
  }

  private void add(List<String> source, List<String> target) {
    beads.add(
        new GoldBeads.Numbers(
            JoinedPairs.numbers(english.size(), source.size()),
            JoinedPairs.numbers(chinese.size(), target.size())));
    english.addAll(source);
    chinese.addAll(target);
  }
}
