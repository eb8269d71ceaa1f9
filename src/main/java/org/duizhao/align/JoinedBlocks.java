// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.model.BeadOpinion;
import org.duizhao.model.PathNode;
import org.duizhao.model.WeighedVectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of blocks that belong together, pair of blocks after pair of blocks, to be aligned.
 *
 * <p>Each pair is aligned coarsely by itself. Then a learned model goes through all of them as one
 * text whose borders no bead leads past: so it knows how the whole is translated, and what stands
 * before and after each block.
 */
final class JoinedBlocks {
  private static final int[][] SHAPES = {
    {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {1, 4}, {4, 1}, {2, 3}, {3, 2}
  };
  private static final double TEMPERATURE = 0.25;
  private static final BeadSearch SEARCH = new BeadSearch(SHAPES, TEMPERATURE);
  static final SentenceCost.Settings SETTINGS =
      new SentenceCost.Settings(0.6, 0.65, 0.3, 0.3, 0.4, 0.05, 0.6);

  private final Vocabulary vocabulary;
  private final @Nullable BeadRefiner refiner;
  private final @Nullable WeighedVectors vectors;
  private final List<String> english = new ArrayList<>();
  private final List<String> chinese = new ArrayList<>();
  private final List<PathNode> starts = new ArrayList<>();
  private final List<Step> coarse = new ArrayList<>();
  private final List<BeadOpinion> opinions = new ArrayList<>();

  /**
   * @param vocabulary that the passages are made with
   * @param refiner null to take the coarse steps as they are
   */
  JoinedBlocks(
      Vocabulary vocabulary, @Nullable BeadRefiner refiner, @Nullable WeighedVectors vectors) {
    this.vocabulary = vocabulary;
    this.refiner = refiner;
    this.vectors = vectors;
  }

  /** Sentences, and the same as passages. */
  record Side(List<String> sentences, List<Passage> passages) {
    Side {
      sentences = List.copyOf(sentences);
      passages = List.copyOf(passages);
      if (sentences.isEmpty() || sentences.size() != passages.size()) {
        throw new IllegalArgumentException(sentences.size() + ", " + passages.size());
      }
    }

    int size() {
      return sentences.size();
    }
  }

  /** Adds a pair of blocks. */
  void add(Side source, Side target) {
    int i = english.size();
    int j = chinese.size();
    starts.add(new PathNode(i, j, 1));
    english.addAll(source.sentences);
    chinese.addAll(target.sentences);
    for (Step step : search(source, target)) {
      coarse.add(new Step(i + step.i(), step.a(), j + step.j(), step.b(), step.confidence()));
    }
  }

  private List<Step> search(Side source, Side target) {
    if (source.size() == 1 && target.size() == 1) {
      opinions.add(BeadOpinion.NONE);
      return List.of(new Step(0, 1, 0, 1, 1));
    }
    Texts texts = new Texts(vocabulary, source.passages, target.passages);
    Band band = texts.band();
    BeadOpinion opinion = VectorTerm.of(vectors, source.sentences, target.sentences, band);
    opinions.add(opinion);
    SentenceCost cost =
        new SentenceCost(SETTINGS, texts.coverage(), texts, VectorTerm.coarse(opinion));
    return SEARCH.search(cost, band, target.size());
  }

  List<String> english() {
    return List.copyOf(english);
  }

  List<String> chinese() {
    return List.copyOf(chinese);
  }

  /** The nodes of the coarse steps, with the borders of the blocks among them. */
  List<PathNode> path() {
    return BeadRefiner.withBorders(BeadRefiner.nodes(coarse), starts.subList(1, starts.size()));
  }

  /** The steps through each pair of blocks, in order, counted from the start of the first one. */
  List<List<Step>> steps() {
    List<List<Step>> steps = new ArrayList<>();
    starts.forEach(start -> steps.add(new ArrayList<>()));
    int block = 0;
    for (Step step : refined()) {
      while (block + 1 < starts.size() && isPast(step, starts.get(block + 1))) {
        block++;
      }
      steps.get(block).add(step);
    }
    for (int k = 0; k < starts.size(); k++) {
      if (isSingle(k)) {
        steps.set(k, List.of(new Step(starts.get(k).english(), 1, starts.get(k).chinese(), 1, 1)));
      }
    }
    return steps;
  }

  private static boolean isPast(Step step, PathNode start) {
    return step.i() >= start.english() && step.j() >= start.chinese();
  }

  /** Whether a block is one sentence with one: one bead, whatever is in it. */
  private boolean isSingle(int block) {
    boolean isLast = block + 1 == starts.size();
    PathNode start = starts.get(block);
    int toE = isLast ? english.size() : starts.get(block + 1).english();
    int toZ = isLast ? chinese.size() : starts.get(block + 1).chinese();
    return toE - start.english() == 1 && toZ - start.chinese() == 1;
  }

  /** Where no block has a choice of beads, the model is not asked. */
  private List<Step> refined() {
    boolean isDecided = english.size() == starts.size() && chinese.size() == starts.size();
    if (refiner == null || isDecided) {
      return coarse;
    }
    BeadOpinion opinion = vectors == null ? BeadOpinion.NONE : this::opinion;
    return refiner.refine(
        english, chinese, coarse, starts.subList(1, starts.size()), VectorTerm.refined(opinion));
  }

  /** What the vectors say of a bead, which lies in one block. */
  private double opinion(int e0, int e1, int z0, int z1) {
    int block = 0;
    while (block + 1 < starts.size() && e0 >= starts.get(block + 1).english()) {
      block++;
    }
    int e = starts.get(block).english();
    int z = starts.get(block).chinese();
    return z0 < z ? 0 : opinions.get(block).of(e0 - e, e1 - e, z0 - z, z1 - z);
  }
}
