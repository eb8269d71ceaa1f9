// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Translation;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Script;
import org.duizhao.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Chinese words that render no word of the source, but one that looks like a word which lacks its
 * rendering: 规则 ("rule") for "role".
 */
final class Misreadings {
  private static final int LEAST_LETTERS = 4;
  private static final int LEAST_HAN = 2;

  /** Words that were seen less often are not known well enough. */
  private static final int KNOWN = 60;

  /** Share of a word's links that makes the other one a rendering of it. */
  private static final double RENDERS = 0.02;

  /** Share of the Chinese word's links that the word it was taken for must have. */
  private static final double MEANT = 0.25;

  /** Together the known renderings must have that share. */
  private static final double ALL_KNOWN = 0.5;

  /** Words that a translation often goes without tell nothing; see {@link RenderingTrust}. */
  private static final double TRUST = 0.9;

  private static final double COVERED = 0.6;
  private static final double LINKED = 0.3;
  private static final double PLACED = 0.25;
  private static final int NEIGHBOURS = 3;
  private static final double NEAR = 2;
  private static final LevenshteinDistance LETTERS = new LevenshteinDistance(3);
  private static final int LONG = 9;

  /** Words that are rendered by anything. */
  private static final Set<String> EMPTY =
      Set.of(
          "line",
          "there",
          "these",
          "those",
          "their",
          "them",
          "they",
          "this",
          "that",
          "than",
          "then",
          "with",
          "which",
          "when",
          "while",
          "where",
          "what",
          "will",
          "would",
          "work",
          "word",
          "come",
          "some",
          "same",
          "here",
          "every",
          "about",
          "after",
          "again",
          "also",
          "over",
          "under",
          "other",
          "order",
          "more",
          "most",
          "much",
          "make",
          "take",
          "thing",
          "think",
          "nothing",
          "something",
          "sometime",
          "become",
          "because",
          "should",
          "could");

  private final WordLinks links;
  private final Lexicon lexicon;
  private final Set<String> source = new HashSet<>();

  Misreadings(WordLinks links) {
    this.links = links;
    this.lexicon = links.lexicon();
    links.englishTokens().forEach(token -> source.add(token.lemma()));
  }

  /**
   * A misread word.
   *
   * @param english number of the token
   * @param chinese number of the token
   * @param taken the lemma that it was taken for
   */
  record Found(int english, int chinese, String taken) {}

  /** In the order of the target; each word once. */
  List<Found> found() {
    List<Integer> unrendered = unrendered();
    List<Found> found = new ArrayList<>();
    for (int z = 0; z < links.chineseTokens().size() && !unrendered.isEmpty(); z++) {
      String word = links.chineseTokens().get(z).form();
      List<String> meant = isWord(word) ? meant(word) : List.of();
      for (int e : meant.isEmpty() ? List.<Integer>of() : unrendered) {
        String taken = taken(lemma(e), meant);
        if (taken != null && isAtPlace(e, z)) {
          found.add(new Found(e, z, taken));
          unrendered.remove((Integer) e);
          break;
        }
      }
    }
    return found;
  }

  private String lemma(int english) {
    return links.englishTokens().get(english).lemma();
  }

  private boolean isWord(String word) {
    return word.length() >= LEAST_HAN
        && Script.countHan(word) == word.length()
        && lexicon.chineseCount(word) >= KNOWN
        && RenderingTrust.chinese(word) >= TRUST;
  }

  /** English words that lack each rendering that is known for them. */
  private List<Integer> unrendered() {
    List<Integer> found = new ArrayList<>();
    for (int e = 0; e < links.englishTokens().size(); e++) {
      String lemma = lemma(e);
      if (isAsked(lemma)
          && lexicon.englishCount(lemma) >= KNOWN
          && RenderingTrust.english(lemma) >= TRUST
          && links.alignment().englishCovered(e) <= COVERED
          && isBare(lemma)) {
        found.add(e);
      }
    }
    return found;
  }

  private static boolean isAsked(String lemma) {
    return lemma.length() >= LEAST_LETTERS
        && Script.countLatin(lemma) == lemma.length()
        && !EMPTY.contains(lemma);
  }

  private boolean isBare(String lemma) {
    double known = 0;
    for (Translation translation : lexicon.translations(lemma)) {
      double share = translation.strength() * Math.exp(-lexicon.chineseIdf(translation.chinese()));
      if (share >= RENDERS) {
        known += share;
        if (links.chinese().contains(translation.chinese())) {
          return false;
        }
      }
    }
    return known >= ALL_KNOWN;
  }

  /** What the Chinese word renders as a rule; nothing when a word of the source is among it. */
  private List<String> meant(String word) {
    List<String> meant = new ArrayList<>();
    for (String lemma : lexicon.sources(word)) {
      double share = share(lemma, word);
      if (share >= RENDERS && source.contains(lemma)) {
        return List.of();
      }
      if (share >= MEANT && isAsked(lemma)) {
        meant.add(lemma);
      }
    }
    return meant;
  }

  /** The share of the Chinese word's links that lead to the English one. */
  private double share(String lemma, String word) {
    return lexicon.strength(lemma, word) * Math.exp(-lexicon.englishIdf(lemma));
  }

  private @Nullable String taken(String lemma, List<String> meant) {
    for (String other : meant) {
      if (isAlike(lemma, other) && !isRelated(lemma, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isAlike(String one, String other) {
    int distance = LETTERS.apply(one, other);
    int longer = Math.max(one.length(), other.length());
    int shorter = Math.min(one.length(), other.length());
    boolean sameStart = one.charAt(0) == other.charAt(0);
    if (distance <= 0 || !sameStart && distance > 1) {
      return distance > 0 && distance <= 2 && shorter > LEAST_LETTERS && isEndOf(one, other);
    }
    return distance == 1
        || distance == 2 && shorter > LEAST_LETTERS
        || distance == 3 && longer >= LONG;
  }

  private static boolean isEndOf(String one, String other) {
    return one.endsWith(other) || other.endsWith(one);
  }

  /** Whether one Chinese word renders both. */
  private boolean isRelated(String one, String other) {
    for (Translation translation : lexicon.translations(one)) {
      double spread = Math.exp(-lexicon.chineseIdf(translation.chinese()));
      if (translation.strength() * spread >= RENDERS
          && lexicon.strength(other, translation.chinese()) * spread >= RENDERS) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are linked, or the one stands where the neighbours of the other are rendered. */
  private boolean isAtPlace(int english, int chinese) {
    List<Token> tokens = links.englishTokens();
    for (int e = 0; e < tokens.size(); e++) {
      if (e != english && links.alignment().symmetric(e, chinese) > LINKED) {
        return false;
      }
    }
    if (best(english) == chinese) {
      return true;
    }
    int last = Math.min(english + NEIGHBOURS, tokens.size() - 1);
    for (int e = Math.max(0, english - NEIGHBOURS); e <= last; e++) {
      int z = e == english ? -1 : best(e);
      double apart = Math.abs(z - chinese) + Math.abs(e - english) / 2.0 - 0.5;
      if (z >= 0 && apart <= NEAR) {
        return true;
      }
    }
    return false;
  }

  private int best(int english) {
    int z = links.alignment().bestChinese(english);
    return z >= 0 && links.alignment().symmetric(english, z) > PLACED ? z : -1;
  }
}
