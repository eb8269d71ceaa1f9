// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duizhao.learn.LogisticRegression;
import org.duizhao.learn.Weights;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * Learns what tells a negation that the target lacks: takes one Chinese negation out of each sound
 * translation, 磁盘不能读取 becomes 磁盘能读取, and compares the English one that it answered for with all
 * those of the translations as they are. The same pairs and seed give the same weights.
 */
public final class NegationTrainer {
  private static final long MOST_CELLS = 1L << 20;
  private static final String NEGATIVE = "不没沒未无無勿";
  private static final int LEAST_HAN = 2;

  private static final double PENALTY = 1e-5;

  /** Of 10,000 negations as they are, those that would be told. */
  private static final long BORNE = 370;

  private final List<double[]> sound = new ArrayList<>();
  private final WordAligner aligner;
  private final Random random;
  private final LogisticRegression regression =
      new LogisticRegression(NegationFeatures.SIGNS, PENALTY);

  public NegationTrainer(Lexicon lexicon, long seed) {
    this.aligner = new WordAligner(lexicon);
    this.random = new Random(seed);
  }

  /** A pair with its negations. */
  private record Negated(List<Token> tokens, List<Negation> source, List<Negation> target) {}

  /** Adds a sound translation; without an English negation it says nothing. */
  public void add(String english, String chinese) {
    if (!EnglishNegations.mayNegate(english) || Script.countHan(chinese) < LEAST_HAN) {
      return;
    }
    aligner.links(english, chinese, MOST_CELLS).ifPresent(this::add);
  }

  private void add(WordLinks links) {
    Negated pair = negated(links);
    NegationFeatures features = features(pair, links);
    List<Integer> answered = new ArrayList<>();
    for (int i = 0; i < pair.source.size(); i++) {
      if (pair.source.get(i).kind().isSure()) {
        sound.add(features.of(i));
        if (features.tied(i) >= 0 && without(pair, features.tied(i)).isPresent()) {
          answered.add(i);
        }
      }
    }
    if (!answered.isEmpty()) {
      int lost = answered.get(random.nextInt(answered.size()));
      String changed = without(pair, features.tied(lost)).orElseThrow();
      Span span = pair.tokens.get(pair.target.get(features.tied(lost)).token()).span();
      String text = links.chinese();
      text = text.substring(0, span.start()) + changed + text.substring(span.end());
      aligner
          .links(links.english(), text, MOST_CELLS)
          .ifPresent(copy -> regression.addYes(features(negated(copy), copy).of(lost)));
    }
  }

  private static Negated negated(WordLinks links) {
    List<Token> tokens = links.chineseTokens();
    return new Negated(
        tokens, EnglishNegations.of(links.englishTokens()), ChineseNegations.of(tokens));
  }

  private static NegationFeatures features(Negated pair, WordLinks links) {
    return new NegationFeatures(
        pair.source, pair.target, Crossing.fromEnglish(links), Crossing.fromChinese(links));
  }

  /** What is left of a Chinese word without its negation; empty where that cannot be said. */
  private static Optional<String> without(Negated pair, int negation) {
    Negation.Kind kind = pair.target.get(negation).kind();
    String word = pair.tokens.get(pair.target.get(negation).token()).surface();
    boolean removable = kind == Negation.Kind.CHARACTER || kind == Negation.Kind.WORD;
    int at = 0;
    while (at < word.length() && NEGATIVE.indexOf(word.charAt(at)) < 0) {
      at++;
    }
    if (!removable || at == word.length()) {
      return Optional.empty();
    }
    return Optional.of(word.equals("无法") ? "可以" : word.substring(0, at) + word.substring(at + 1));
  }

  /** How many negations were taken out, and how many were looked at where they are. */
  public String examples() {
    return regression.countYes() + " lost, " + sound.size() + " as they are";
  }

  /** Learns from all that was added. */
  public Weights train() {
    sound.forEach(regression::addNo);
    return regression.fit().borneBy(sound, sound.size() * BORNE / 10_000, NegationFeatures.LEAST);
  }
}
