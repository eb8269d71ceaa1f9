// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.duizhao.learn.Weights;
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
  /** Odds from which a swap is told. */
  static final double LEAST = 2.2;

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

  /** Names of the {@link #features}, in order. */
  static final List<String> SIGNS =
      List.of(
          Weights.ALWAYS,
          "distance",
          "english_covered",
          "chinese_covered",
          "english_null",
          "chinese_null",
          "link",
          "own_strength",
          "rendered",
          "supported",
          "strongest",
          "english_rarity",
          "chinese_rarity",
          "loose",
          "free",
          "loose_share",
          "free_share",
          "length",
          "trust_english",
          "trust_chinese",
          "trusted_english",
          "trusted_chinese",
          "unrendered",
          "unsupported",
          "unrendered_trust",
          "unsupported_trust");

  /** As {@code duizhao train-word-swaps} learns them. */
  private static final Weights WEIGHTS =
      Weights.beside(WordSwaps.class, "word-swap-weights.tsv", SIGNS);

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
   * @param odds the sum of the weights, {@link #LEAST} for one worth telling
   */
  record Swap(int english, int chinese, double odds) {}

  /** Takes the suspects one by one. */
  @FunctionalInterface
  interface Sink {
    void suspect(int english, int chinese, double[] signs);
  }

  /** The likeliest first. */
  List<Swap> found() {
    List<Swap> found = new ArrayList<>();
    forEach((e, z, signs) -> found.add(new Swap(e, z, WEIGHTS.sum(signs))));
    found.sort(Comparator.comparingDouble(Swap::odds).reversed());
    return found;
  }

  /** Every suspect, with its {@link #SIGNS}. */
  void forEach(Sink sink) {
    List<Integer> chinese = unsupported();
    if (chinese.isEmpty()) {
      return;
    }
    List<Integer> english = unrendered();
    if (english.isEmpty() || isFree()) {
      return;
    }
    for (int e : english) {
      for (int z : chinese) {
        double distance = distance(e, z);
        if (distance <= NEAR) {
          sink.suspect(e, z, features(e, z, distance, english.size(), chinese.size()));
        }
      }
    }
  }

  /** Chinese words that stand for an English one, either of the kind that suspects are. */
  List<Integer> exchangeable() {
    List<Integer> found = new ArrayList<>();
    for (int z = 0; z < links.chineseTokens().size(); z++) {
      int e = links.alignment().bestEnglish(z);
      if (e >= 0
          && isKnown(links.chineseTokens().get(z).form())
          && links.alignment().chineseCovered(z) > UNCOVERED
          && isAsked(links.englishTokens().get(e).lemma())) {
        found.add(z);
      }
    }
    return found;
  }

  private List<Integer> unsupported() {
    List<Integer> found = new ArrayList<>();
    List<Token> tokens = links.chineseTokens();
    for (int z = 0; z < tokens.size(); z++) {
      if (isKnown(tokens.get(z).form()) && links.alignment().chineseCovered(z) <= UNCOVERED) {
        found.add(z);
      }
    }
    return found;
  }

  private List<Integer> unrendered() {
    List<Integer> found = new ArrayList<>();
    List<Token> tokens = links.englishTokens();
    for (int e = 0; e < tokens.size(); e++) {
      boolean loose = links.alignment().englishCovered(e) <= UNCOVERED;
      if (loose && isAsked(tokens.get(e).lemma())) {
        found.add(e);
      }
    }
    return found;
  }

  private boolean isKnown(String word) {
    return isChineseWord(word) && lexicon.chineseCount(word) >= KNOWN;
  }

  private boolean isAsked(String lemma) {
    return isEnglishWord(lemma)
        && !EMPTY.contains(lemma)
        && lexicon.englishCount(lemma) >= KNOWN
        && lexicon.strongest(lemma) >= WELL_KNOWN;
  }

  /** Whether a token can be told about: three Latin letters or more. */
  static boolean isEnglishWord(String lemma) {
    return lemma.length() >= 3 && Script.countLatin(lemma) == lemma.length();
  }

  /** Whether a token can be told about: two Chinese characters or more. */
  static boolean isChineseWord(String word) {
    return word.length() >= 2 && Script.countHan(word) == word.length();
  }

  /** Whether two words as strongly tied may render each other. */
  static boolean isRelated(double strength) {
    return Math.log1p(strength) >= RELATED;
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
    double rendered = strongestOfEnglish(links, e);
    double supported = strongestOfChinese(links, z);
    double trustE = RenderingTrust.english(english.lemma());
    double trustZ = RenderingTrust.chinese(chinese.form());
    double unrendered = isRelated(rendered) ? 0 : 1;
    double unsupported = isRelated(supported) ? 0 : 1;
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

  /** How strongly the target word that speaks most for an English token does so. */
  static double strongestOfEnglish(WordLinks links, int english) {
    double most = 0;
    for (int z = 0; z < links.chineseTokens().size(); z++) {
      most = Math.max(most, links.strength(english, z));
    }
    return most;
  }

  /** How strongly the source word that speaks most for a Chinese token does so. */
  static double strongestOfChinese(WordLinks links, int chinese) {
    double most = 0;
    for (int e = 0; e < links.englishTokens().size(); e++) {
      most = Math.max(most, links.strength(e, chinese));
    }
    return most;
  }
}
