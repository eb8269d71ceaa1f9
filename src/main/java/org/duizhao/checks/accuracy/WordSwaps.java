// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAlignment;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Script;
import org.duizhao.token.Token;

/**
 * Pairs of an English word that nothing renders and a Chinese word that nothing accounts for, at
 * the same place: "file" and 目录 in "the file was removed" / 该目录已被移除.
 */
final class WordSwaps {
  private static final int KNOWN = 300;
  private static final double WELL_KNOWN = 100;
  private static final double UNCOVERED = 0.5;
  private static final int NEAR = 4;
  private static final double RELATED = 3;
  private static final double LEAST_COVERED = 0.4;
  private static final int UNASKED = -2;

  private static final Set<String> EMPTY =
      Set.of(
          "be", "have", "do", "get", "make", "let", "go", "come", "take", "put", "give", "will",
          "would", "can", "could", "may", "might", "should", "must", "shall", "the", "this", "that",
          "these", "those", "it", "they", "we", "you", "he", "she", "who", "which", "what", "and",
          "but", "for", "with", "from", "into", "onto", "over", "under", "about", "some", "any",
          "all", "each", "every", "other", "such", "same", "own", "very", "just", "also", "then",
          "there", "here", "not", "out", "off", "too", "more", "most", "much", "many", "well",
          "thing", "way", "one", "two", "use", "know");

  /**
   * What each of the {@link #features} is worth: a logistic regression, learned from sound sentence
   * pairs and copies of them in which one Chinese word was exchanged.
   */
  private static final double[] WEIGHTS = {
    0.50, -0.61, -1.74, -2.46, 1.53, 0.45, 13.44, -2.84, 0.21, -0.55, -0.18, -0.12, -0.03,
    -0.14, -0.10, -1.26, -2.03, -0.41, 0.21, 1.67, 0.83, -0.24, 0.16, -1.22, 0.35, 0.25
  };

  private final WordLinks links;
  private final Lexicon lexicon;
  private final Crossing crossing;

  /** What {@link Crossing#best} says of each English token. */
  private final int[] bestOf;

  WordSwaps(WordLinks links, Lexicon lexicon) {
    this.links = links;
    this.lexicon = lexicon;
    this.crossing = Crossing.fromEnglish(links);
    this.bestOf = new int[links.englishTokens().size()];
    Arrays.fill(bestOf, UNASKED);
  }

  /**
   * A suspected swap.
   *
   * @param english number of the token
   * @param chinese number of the token
   * @param odds log odds that it is one, half of all suspects being one
   */
  record Swap(int english, int chinese, double odds) {}

  /** The likeliest first. */
  List<Swap> found() {
    List<Integer> chinese = unsupported();
    if (chinese.isEmpty()) {
      return List.of();
    }
    List<Integer> english = unrendered();
    if (english.isEmpty() || isFree()) {
      return List.of();
    }
    List<Swap> found = new ArrayList<>();
    for (int e : english) {
      for (int z : chinese) {
        double distance = distance(e, z);
        if (distance <= NEAR) {
          double[] features = features(e, z, distance, english.size(), chinese.size());
          found.add(new Swap(e, z, odds(features)));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Swap::odds).reversed());
    return found;
  }

  private static double odds(double[] features) {
    double sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    return sum;
  }

  private List<Integer> unsupported() {
    List<Integer> found = new ArrayList<>();
    List<Token> tokens = links.chineseTokens();
    for (int z = 0; z < tokens.size(); z++) {
      Token token = tokens.get(z);
      String word = token.form();
      if (word.length() < 2
          || Script.countHan(word) != word.length()
          || lexicon.chineseCount(word) < KNOWN
          || links.alignment().chineseCovered(z) > UNCOVERED) {
        continue;
      }
      found.add(z);
    }
    return found;
  }

  private List<Integer> unrendered() {
    List<Integer> found = new ArrayList<>();
    List<Token> tokens = links.englishTokens();
    for (int e = 0; e < tokens.size(); e++) {
      String lemma = tokens.get(e).lemma();
      if (lemma.length() >= 3
          && Script.countLatin(lemma) == lemma.length()
          && !EMPTY.contains(lemma)
          && lexicon.englishCount(lemma) >= KNOWN
          && links.alignment().englishCovered(e) <= UNCOVERED
          && lexicon.strongest(lemma) >= WELL_KNOWN) {
        found.add(e);
      }
    }
    return found;
  }

  /** Whether too little of the rest is linked for one word to stand out. */
  private boolean isFree() {
    int all = 0;
    int covered = 0;
    List<Token> tokens = links.englishTokens();
    for (int e = 0; e < tokens.size(); e++) {
      if (!tokens.get(e).isPunctuation() && !EMPTY.contains(tokens.get(e).lemma())) {
        all++;
        covered += links.alignment().englishCovered(e) > UNCOVERED ? 1 : 0;
      }
    }
    return covered < Math.max(1, LEAST_COVERED * all);
  }

  /** Tokens between {@code z} and where the neighbours of {@code e} are rendered. */
  private double distance(int e, int z) {
    double least = NegationPlaces.FAR;
    for (int i = Math.max(0, e - 3); i <= Math.min(e + 3, crossing.here().size() - 1); i++) {
      int best = i == e ? -1 : best(i);
      if (best >= 0 && best != z && crossing.link(i, best) > 0.25) {
        least = Math.min(least, Math.abs(best - z) + Math.abs(i - e) / 2.0 - 0.5);
      }
    }
    return least;
  }

  private int best(int e) {
    if (bestOf[e] == UNASKED) {
      bestOf[e] = crossing.best(e);
    }
    return bestOf[e];
  }

  private double[] features(int e, int z, double distance, int loose, int free) {
    WordAlignment a = links.alignment();
    Token english = links.englishTokens().get(e);
    Token chinese = links.chineseTokens().get(z);
    double own = links.strength(e, z);
    double rendered = rendered(e);
    double supported = supported(z);
    double trustE = RenderingTrust.english(english.lemma());
    double trustZ = RenderingTrust.chinese(chinese.form());
    double unrendered = Math.log1p(rendered) < RELATED ? 1 : 0;
    double unsupported = Math.log1p(supported) < RELATED ? 1 : 0;
    return new double[] {
      1,
      distance,
      a.englishCovered(e),
      a.chineseCovered(z),
      a.englishNull(e),
      a.chineseNull(z),
      a.symmetric(e, z),
      Math.log1p(own),
      Math.log1p(rendered),
      Math.log1p(supported),
      Math.log1p(lexicon.strongest(english.lemma())),
      lexicon.englishIdf(english.lemma()),
      lexicon.chineseIdf(chinese.form()),
      Math.min(loose, 8),
      Math.min(free, 8),
      (double) loose / links.englishTokens().size(),
      (double) free / links.chineseTokens().size(),
      Math.log(links.chineseTokens().size()),
      trustE,
      trustZ,
      Math.max(0, trustE - 1.5),
      Math.max(0, trustZ - 1.5),
      unrendered,
      unsupported,
      unrendered * trustE,
      unsupported * trustZ,
    };
  }

  private double rendered(int english) {
    double most = 0;
    for (int z = 0; z < links.chineseTokens().size(); z++) {
      most = Math.max(most, links.strength(english, z));
    }
    return most;
  }

  private double supported(int chinese) {
    double most = 0;
    for (int e = 0; e < links.englishTokens().size(); e++) {
      most = Math.max(most, links.strength(e, chinese));
    }
    return most;
  }
}
