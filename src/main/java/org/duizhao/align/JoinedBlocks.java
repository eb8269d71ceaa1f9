// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.duizhao.model.BeadOpinion;
import org.duizhao.model.PathNode;
import org.duizhao.model.WeighedVectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of blocks that belong together, pair of blocks after pair of blocks, to be aligned.
 *
 * <p>Each pair is aligned coarsely by itself. Then a learned model goes through those that this did
 * not decide as one text whose borders no bead leads past: so it knows how the whole is translated.
 */
final class JoinedBlocks {
  private static final int[][] SHAPES = {
    {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {1, 4}, {4, 1}, {2, 3}, {3, 2}
  };
  private static final double TEMPERATURE = 0.25;
  private static final BeadSearch SEARCH = new BeadSearch(SHAPES, TEMPERATURE);
  static final SentenceCost.Settings SETTINGS =
      new SentenceCost.Settings(0.6, 0.65, 0.3, 0.3, 0.4, 0.05, 0.6);

  /**
   * From this confidence of each of its beads on, a block of single sentences facing each other is
   * left as the coarse search found it.
   */
  private static final double SURE = 0.95;

  /** Such beads are wrong this much more rarely than the coarse search says. */
  private static final double SURER = 5;

  private final Vocabulary vocabulary;
  private final @Nullable BeadRefiner refiner;
  private final @Nullable WeighedVectors vectors;
  private final List<Block> blocks = new ArrayList<>();

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

  /**
   * A pair of blocks.
   *
   * @param coarse its alignment by itself
   * @param opinion what the vectors say of its beads
   */
  private record Block(Side source, Side target, List<Step> coarse, BeadOpinion opinion) {
    /** Whether each sentence surely faces its own, so that there is nothing to choose. */
    boolean isDecided() {
      return coarse.stream()
          .allMatch(step -> step.a() == 1 && step.b() == 1 && step.confidence() >= SURE);
    }

    private List<Step> decided() {
      return coarse.stream().map(step -> step.with(1 - (1 - step.confidence()) / SURER)).toList();
    }
  }

  /** Adds a pair of blocks. */
  void add(Side source, Side target) {
    if (source.size() == 1 && target.size() == 1) {
      blocks.add(new Block(source, target, List.of(new Step(0, 1, 0, 1, 1)), BeadOpinion.NONE));
      return;
    }
    Texts texts = new Texts(vocabulary, source.passages, target.passages);
    Band band = texts.band();
    BeadOpinion opinion = VectorTerm.of(vectors, source.sentences, target.sentences, band);
    SentenceCost cost =
        new SentenceCost(SETTINGS, texts.coverage(), texts, VectorTerm.coarse(opinion));
    blocks.add(new Block(source, target, SEARCH.search(cost, band, target.size()), opinion));
  }

  /** All blocks as one text. */
  Joined joined() {
    return new Joined(blocks);
  }

  /** The steps through each pair of blocks, in order, counted from the start of the first one. */
  List<List<Step>> steps() {
    List<Block> open = blocks.stream().filter(block -> !block.isDecided()).toList();
    Iterator<List<Step>> refined = refined(open).iterator();
    List<List<Step>> steps = new ArrayList<>();
    int e = 0;
    int z = 0;
    for (Block block : blocks) {
      List<Step> own = block.isDecided() ? block.decided() : refined.next();
      int i = e;
      int j = z;
      steps.add(own.stream().map(step -> step.moved(i, j)).toList());
      e += block.source.size();
      z += block.target.size();
    }
    return steps;
  }

  /** The steps through each of some blocks, counted from its own start. */
  private List<List<Step>> refined(List<Block> open) {
    if (refiner == null || open.isEmpty()) {
      return open.stream().map(Block::coarse).toList();
    }
    Joined text = new Joined(open);
    BeadOpinion opinion = vectors == null ? BeadOpinion.NONE : text::opinion;
    List<Step> steps =
        refiner.refine(
            text.english, text.chinese, text.coarse, text.borders(), VectorTerm.refined(opinion));
    List<List<Step>> own = new ArrayList<>();
    open.forEach(block -> own.add(new ArrayList<>()));
    int k = 0;
    for (Step step : steps) {
      while (k + 1 < open.size() && isPast(step, text.starts.get(k + 1))) {
        k++;
      }
      PathNode start = text.starts.get(k);
      own.get(k).add(step.moved(-start.english(), -start.chinese()));
    }
    return own;
  }

  private static boolean isPast(Step step, PathNode start) {
    return step.i() >= start.english() && step.j() >= start.chinese();
  }

  /** Blocks as one text. */
  static final class Joined {
    private final List<Block> blocks;
    private final List<String> english = new ArrayList<>();
    private final List<String> chinese = new ArrayList<>();
    private final List<PathNode> starts = new ArrayList<>();
    private final List<Step> coarse = new ArrayList<>();

    Joined(List<Block> blocks) {
      this.blocks = blocks;
      for (Block block : blocks) {
        int i = english.size();
        int j = chinese.size();
        starts.add(new PathNode(i, j, 1));
        english.addAll(block.source.sentences);
        chinese.addAll(block.target.sentences);
        block.coarse.forEach(step -> coarse.add(step.moved(i, j)));
      }
    }

    List<String> english() {
      return List.copyOf(english);
    }

    List<String> chinese() {
      return List.copyOf(chinese);
    }

    /** The nodes of the coarse steps, with the borders of the blocks among them. */
    List<PathNode> path() {
      return BeadRefiner.withBorders(BeadRefiner.nodes(coarse), borders());
    }

    /** Places that no bead leads past. */
    private List<PathNode> borders() {
      return starts.subList(1, starts.size());
    }

    /** What the vectors say of a bead, which lies in one block. */
    private double opinion(int e0, int e1, int z0, int z1) {
      int block = 0;
      while (block + 1 < starts.size() && e0 >= starts.get(block + 1).english()) {
        block++;
      }
      int e = starts.get(block).english();
      int z = starts.get(block).chinese();
      return z0 < z ? 0 : blocks.get(block).opinion.of(e0 - e, e1 - e, z0 - z, z1 - z);
    }
  }
}
