// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Two sequences of texts prepared for alignment: the words of all passages, their ties, the
 * anchors, and how long the Chinese is for its English.
 */
final class Texts {
  private static final int ENOUGH = 5;

  /** Texts cut into words at a time. */
  private static final int BATCH = 2048;

  private final Vocabulary vocabulary;
  private final List<Passage> english;
  private final List<Passage> chinese;
  private final List<AnchorChain.Anchor> anchors;
  private final double sizeRatio;

  /**
   * @param vocabulary linked, and the one that made the passages
   */
  Texts(Vocabulary vocabulary, List<Passage> english, List<Passage> chinese) {
    this.vocabulary = vocabulary;
    this.english = List.copyOf(english);
    this.chinese = List.copyOf(chinese);
    anchors = new AnchorChain(vocabulary, english, chinese).find();
    sizeRatio = medianRatio();
  }

  static Texts of(Words words, List<String> english, List<String> chinese) {
    Vocabulary vocabulary = new Vocabulary(words);
    List<Passage> sources = passages(english, words::english, vocabulary::english);
    List<Passage> targets = passages(chinese, words::chinese, vocabulary::chinese);
    vocabulary.link();
    return new Texts(vocabulary, sources, targets);
  }

  /**
   * Cuts texts into words in several threads and numbers the words in one, so that the numbers do
   * not depend on the threads; in batches, so that few words are held at a time.
   */
  private static List<Passage> passages(
      List<String> texts,
      Function<String, List<Words.Word>> cut,
      BiFunction<String, List<Words.Word>, Passage> number) {
    List<Passage> passages = new ArrayList<>(texts.size());
    for (int from = 0; from < texts.size(); from += BATCH) {
      List<String> batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
      List<List<Words.Word>> words = batch.parallelStream().map(cut).toList();
      for (int k = 0; k < words.size(); k++) {
        passages.add(number.apply(batch.get(k), words.get(k)));
      }
    }
    return passages;
  }

  /** Median of target size over source size of the anchors. */
  private double medianRatio() {
    if (anchors.size() < ENOUGH) {
      return 1;
    }
    double[] ratios = new double[anchors.size()];
    for (int x = 0; x < ratios.length; x++) {
      double source = english.get(anchors.get(x).i()).traits.size() + 1;
      ratios[x] = (chinese.get(anchors.get(x).j()).traits.size() + 1) / source;
    }
    Arrays.sort(ratios);
    return Math.max(0.5, Math.min(2, ratios[ratios.length / 2]));
  }

  List<Passage> english() {
    return english;
  }

  List<Passage> chinese() {
    return chinese;
  }

  /** Size of the Chinese in letters for one letter of English, about 1. */
  double sizeRatio() {
    return sizeRatio;
  }

  List<AnchorChain.Anchor> anchors() {
    return anchors;
  }

  Coverage coverage() {
    return new Coverage(vocabulary, english, chinese);
  }

  Band band() {
    return BandFinder.around(anchors, english.size(), chinese.size());
  }
}
