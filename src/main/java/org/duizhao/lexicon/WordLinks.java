// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.text.Span;
import org.duizhao.token.Token;
import org.duizhao.token.TokenPair;
import org.jspecify.annotations.Nullable;

/**
 * An English text and a Chinese one with their tokens and the links between these; all spans are
 * UTF-16 offsets into the two texts.
 *
 * <p>In "The driver was removed." and "该驱动已被移除。" the Chinese of "was removed" is 已被移除, and the
 * English of 驱动 is "driver". Immutable.
 */
public final class WordLinks {
  /** Mass that a token without any link lacks to be drawn into a counterpart. */
  private static final double LOOSE = 0.05;

  private static final double LEAST = 0.3;

  private final String english;
  private final String chinese;
  private final TokenPair tokens;
  private final WordAlignment alignment;
  private final StrengthMatrix strengths;
  private final Lexicon lexicon;

  /** Worked out when they are first asked for; two threads find the same ones. */
  private volatile @Nullable Sums sums;

  WordLinks(
      String english,
      String chinese,
      TokenPair tokens,
      WordAlignment alignment,
      StrengthMatrix strengths,
      Lexicon lexicon) {
    this.english = english;
    this.chinese = chinese;
    this.tokens = tokens;
    this.alignment = alignment;
    this.strengths = strengths;
    this.lexicon = lexicon;
  }

  /** The lexicon that the links rest on. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The English text. */
  public String english() {
    return english;
  }

  /** The Chinese text. */
  public String chinese() {
    return chinese;
  }

  /** Tokens of the English text, in order. */
  public List<Token> englishTokens() {
    return tokens.english();
  }

  /** Tokens of the Chinese text, in order. */
  public List<Token> chineseTokens() {
    return tokens.chinese();
  }

  /** The links by the numbers of the tokens, with their probabilities in both directions. */
  public WordAlignment alignment() {
    return alignment;
  }

  /**
   * How strongly English token {@code e} and Chinese token {@code z} speak for being each other's
   * translation, wherever they stand; see {@link Lexicon#strength(Token, Token)}.
   */
  public double strength(int e, int z) {
    return strengths.of(e, z);
  }

  /**
   * How much of English token {@code e} has a counterpart, 0 to 1, by the words that it may come
   * of.
   */
  public double englishCovered(int e) {
    return 1 - alignment.englishNull(e);
  }

  /** How much of Chinese token {@code z} has a counterpart, 0 to 1. */
  public double chineseCovered(int z) {
    return 1 - alignment.chineseNull(z);
  }

  /** Numbers of the English tokens that overlap the span, in order. */
  public List<Integer> englishTokensIn(Span span) {
    return in(tokens.english(), span);
  }

  /** Numbers of the Chinese tokens that overlap the span, in order. */
  public List<Integer> chineseTokensIn(Span span) {
    return in(tokens.chinese(), span);
  }

  private static List<Integer> in(List<Token> tokens, Span span) {
    List<Integer> result = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i).span();
      if (token.start() < span.end() && token.end() > span.start()) {
        result.add(i);
      }
    }
    return result;
  }

  /**
   * The stretch of the Chinese text that renders a stretch of the English: the run of tokens with
   * the largest sum of links into the span less links out of it. Empty when nothing renders it.
   */
  public Optional<Span> chineseOf(Span englishSpan) {
    List<Integer> inside = in(tokens.english(), englishSpan);
    double[] mass = new double[tokens.chinese().size()];
    for (int z = 0; z < mass.length; z++) {
      mass[z] = -LOOSE - sums().chinese[z];
      for (int e : inside) {
        mass[z] += 2 * link(e, z);
      }
    }
    return heaviest(mass, tokens.chinese());
  }

  /** The stretch of the English text that a stretch of the Chinese renders. */
  public Optional<Span> englishOf(Span chineseSpan) {
    List<Integer> inside = in(tokens.chinese(), chineseSpan);
    double[] mass = new double[tokens.english().size()];
    for (int e = 0; e < mass.length; e++) {
      mass[e] = -LOOSE - sums().english[e];
      for (int z : inside) {
        mass[e] += 2 * link(e, z);
      }
    }
    return heaviest(mass, tokens.english());
  }

  private double link(int e, int z) {
    return 0.5 * (alignment.english(e, z) + alignment.chinese(z, e));
  }

  /** All links of each token. */
  private record Sums(double[] english, double[] chinese) {}

  private Sums sums() {
    Sums known = sums;
    if (known == null) {
      known = new Sums(new double[tokens.english().size()], new double[tokens.chinese().size()]);
      for (int e = 0; e < known.english.length; e++) {
        for (int z = 0; z < known.chinese.length; z++) {
          double link = link(e, z);
          known.english[e] += link;
          known.chinese[z] += link;
        }
      }
      sums = known;
    }
    return known;
  }

  /** The run with the largest sum. */
  private static Optional<Span> heaviest(double[] mass, List<Token> tokens) {
    double best = LEAST;
    double sum = 0;
    int start = 0;
    Optional<Span> result = Optional.empty();
    for (int i = 0; i < mass.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += mass[i];
      if (sum > best) {
        best = sum;
        result = Optional.of(tokens.get(start).span().join(tokens.get(i).span()));
      }
    }
    return result;
  }
}
