// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.duizhao.learn.LogisticRegression;
import org.duizhao.learn.Weights;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * Learns what tells a word that stands for another: exchanges a word in each sound translation for
 * one of a translation before, 删除文件 becomes 删除版本, and compares what {@link WordSwaps} suspects
 * there with what it suspects in the translations as they are. The same pairs and seed give the
 * same weights.
 */
public final class WordSwapTrainer {
  private static final long MOST_CELLS = 1L << 20;

  /** Fewer give the same words again and again. */
  private static final int ENOUGH = 10;

  private static final double PENALTY = 1e-5;

  /** Of 10,000 sound translations, those with a suspect that would be told. */
  private static final int BORNE = 80;

  private final Lexicon lexicon;
  private final WordAligner aligner;
  private final Random random;

  /** Words of translations before that one is drawn from. */
  private final List<String> pool = new ArrayList<>();

  private final List<double[]> exchanged = new ArrayList<>();

  /** The suspects of each translation that has any. */
  private final List<List<double[]>> sound = new ArrayList<>();

  private long pairs;

  public WordSwapTrainer(Lexicon lexicon, long seed) {
    this.lexicon = lexicon;
    this.aligner = new WordAligner(lexicon);
    this.random = new Random(seed);
  }

  /** Adds a sound translation. */
  public void add(String english, String chinese) {
    aligner.links(english, chinese, MOST_CELLS).ifPresent(this::add);
  }

  private void add(WordLinks links) {
    WordSwaps swaps = new WordSwaps(links, lexicon);
    pairs++;
    List<double[]> suspects = new ArrayList<>();
    swaps.forEach((e, z, signs) -> suspects.add(signs));
    if (!suspects.isEmpty()) {
      sound.add(suspects);
    }
    List<Integer> places = swaps.exchangeable();
    if (places.isEmpty()) {
      return;
    }
    int place = places.get(random.nextInt(places.size()));
    Token word = links.chineseTokens().get(place);
    if (pool.size() >= ENOUGH) {
      String other = pool.get(random.nextInt(pool.size()));
      if (!links.chinese().contains(other)) {
        addExchanged(links, links.alignment().bestEnglish(place), word.span(), other);
      }
    }
    pool.add(word.form());
  }

  private void addExchanged(WordLinks links, int english, Span span, String other) {
    String text = links.chinese();
    String changed = text.substring(0, span.start()) + other + text.substring(span.end());
    Span there = new Span(span.start(), span.start() + other.length());
    aligner
        .links(links.english(), changed, MOST_CELLS)
        .ifPresent(
            copy ->
                new WordSwaps(copy, lexicon)
                    .forEach(
                        (e, z, signs) -> {
                          if (e == english && copy.chineseTokens().get(z).span().equals(there)) {
                            exchanged.add(signs);
                          }
                        }));
  }

  /** How many suspects are exchanged words, and in how many translations there are others. */
  public String examples() {
    return exchanged.size() + " exchanged, " + sound.size() + " of " + pairs + " with others";
  }

  /** Learns from all that was added. */
  public Weights train() {
    List<double[]> all = sound.stream().flatMap(List::stream).toList();
    Weights first = fit(all);
    List<double[]> strongest =
        sound.stream()
            .map(suspects -> Collections.max(suspects, Comparator.comparingDouble(first::sum)))
            .toList();
    return fit(strongest).borneBy(strongest, pairs * BORNE / 10_000, WordSwaps.LEAST);
  }

  private Weights fit(List<double[]> others) {
    LogisticRegression regression = new LogisticRegression(WordSwaps.SIGNS, PENALTY);
    exchanged.forEach(regression::addYes);
    others.forEach(regression::addNo);
    return regression.fit();
  }
}
