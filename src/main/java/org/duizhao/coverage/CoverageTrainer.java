// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duizhao.coverage.Candidates.Run;
import org.duizhao.coverage.ScorerTrainer.Example;
import org.duizhao.coverage.TrainingCases.Both;
import org.duizhao.coverage.TrainingCases.Examples;
import org.duizhao.coverage.TrainingCases.Lost;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TrainingProgress;

/**
 * Learns a {@link CoverageModel} from paragraphs and their translations, which it damages in known
 * ways: from "Install it, then log in." / 安装它，然后登录。 and 然后登录。 it learns what a lost clause looks
 * like. The same paragraphs, lexicon and seed give the same bytes.
 */
public final class CoverageTrainer {
  private static final int TABLE_PARAGRAPHS = 40_000;
  private static final int RATIO_PARAGRAPHS = 8_000;
  private static final int FIT_PARAGRAPHS = 24_000;
  private static final int HELD_OUT = 12_000;
  private static final int CHUNK = 1_000;
  private static final int UNITS = 16;
  private static final int EPOCHS = 16;
  private static final double SUSPECT = 0.015;

  private final TrainingCases paragraphs;
  private final long seed;

  public CoverageTrainer(Lexicon lexicon, long seed) {
    this.paragraphs = new TrainingCases(lexicon, seed);
    this.seed = seed;
  }

  /** Adds a paragraph and its translation; those of one article one after the other. */
  public void add(String article, String english, String chinese) {
    paragraphs.add(article, english, chinese);
  }

  /** Whether there is enough to learn from. */
  public boolean isReady() {
    return paragraphs.size() >= 2;
  }

  /**
   * Learns from all that was added.
   *
   * @throws IllegalStateException if that were fewer than two paragraphs
   */
  public CoverageModel train(TrainingProgress progress) {
    if (!isReady()) {
      throw new IllegalStateException("no paragraphs");
    }
    int[] order = order();
    progress.at("counting covered words", 0.1);
    TypeTable[] types = types(head(order, 0, TABLE_PARAGRAPHS));
    progress.at("weighing coverage", 0.3);
    RatioTable[] ratios = ratios(head(order, 0, RATIO_PARAGRAPHS), types);
    progress.at("damaging paragraphs", 0.4);
    List<Examples> examples = new ArrayList<>();
    each(head(order, 0, FIT_PARAGRAPHS), i -> paragraphs.examples(i, types, ratios), examples::add);
    progress.at("fitting", 0.7);
    SpanScorer[] scorers =
        IntStream.range(0, 2)
            .parallel()
            .mapToObj(side -> fit(examples, side))
            .toArray(SpanScorer[]::new);
    SpanScorer pairs = fitPairs(head(order, 0, FIT_PARAGRAPHS), types, ratios);
    progress.at("measuring sound paragraphs", 0.9);
    int[] rest = head(order, FIT_PARAGRAPHS, HELD_OUT);
    float[][] scores =
        scores(
            rest.length > 0 ? rest : order,
            types,
            ratios,
            new SpanScorer[] {scorers[0], scorers[1], pairs});
    return new CoverageModel(
        new SideModel(types[0], ratios[0], scorers[0], scores[0]),
        new SideModel(types[1], ratios[1], scorers[1], scores[1]),
        new PairModel(pairs, scores[2]));
  }

  private int[] order() {
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = IntStream.range(0, paragraphs.size()).toArray();
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }

  private static int[] head(int[] order, int from, int most) {
    int start = Math.min(from, order.length);
    return Arrays.copyOfRange(order, start, Math.min(order.length, start + most));
  }

  /** Works on paragraphs in parallel and hands the results on in order. */
  private static <T> void each(
      int[] indices, IntFunction<Optional<T>> work, Consumer<? super T> sink) {
    for (int at = 0; at < indices.length; at += CHUNK) {
      int[] chunk = Arrays.copyOfRange(indices, at, Math.min(indices.length, at + CHUNK));
      Arrays.stream(chunk)
          .parallel()
          .mapToObj(work)
          .flatMap(Optional::stream)
          .toList()
          .forEach(sink);
    }
  }

  private TypeTable[] types(int[] indices) {
    TypeTable.Counter english = new TypeTable.Counter();
    TypeTable.Counter chinese = new TypeTable.Counter();
    TypeTable[] types = {TypeTable.empty(), TypeTable.empty()};
    RatioTable[] ratios = {RatioTable.zero(), RatioTable.zero()};
    each(
        indices,
        i -> paragraphs.sound(i, types, ratios),
        both -> {
          english.add(both.english().side, both.english());
          chinese.add(both.chinese().side, both.chinese());
        });
    return new TypeTable[] {english.table(), chinese.table()};
  }

  private record Compared(Both sound, List<Lost> damaged) {}

  private RatioTable[] ratios(int[] indices, TypeTable[] types) {
    RatioTable.Counter[] counters = {new RatioTable.Counter(), new RatioTable.Counter()};
    RatioTable[] zero = {RatioTable.zero(), RatioTable.zero()};
    each(
        indices,
        i ->
            paragraphs
                .sound(i, types, zero)
                .map(both -> new Compared(both, paragraphs.damaged(i, both, types, zero))),
        compared -> {
          for (int side = 0; side < 2; side++) {
            Evidence own = compared.sound.own(side);
            counters[side].add(own.side, own, 0, own.count(), false);
          }
          for (Lost lost : compared.damaged) {
            Evidence own = lost.both().own(lost.side());
            counters[lost.side()].add(own.side, own, lost.from(), lost.to(), true);
          }
        });
    return new RatioTable[] {counters[0].table(), counters[1].table()};
  }

  /** Fits twice: what the first fit flags among sound paragraphs is mostly no sound one. */
  private SpanScorer fit(List<Examples> all, int side) {
    SpanScorer first = fit(all, side, List.of());
    double[] worst = all.stream().mapToDouble(one -> worst(one, side, first)).toArray();
    double[] sorted = worst.clone();
    Arrays.sort(sorted);
    double limit = sorted[(int) Math.min(sorted.length - 1, sorted.length * (1 - SUSPECT))];
    List<Examples> suspect =
        IntStream.range(0, worst.length).filter(i -> worst[i] >= limit).mapToObj(all::get).toList();
    return fit(all, side, suspect);
  }

  private SpanScorer fit(List<Examples> all, int side, List<Examples> without) {
    Set<Examples> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(without);
    List<Example> examples = new ArrayList<>();
    for (Examples one : all) {
      if (!left.contains(one)) {
        examples.addAll(one.sound().get(side));
        examples.addAll(one.damaged().get(side));
      }
    }
    return new ScorerTrainer(UNITS, EPOCHS, seed).train(examples, SpanFeatures.COUNT);
  }

  private SpanScorer fitPairs(int[] indices, TypeTable[] types, RatioTable[] ratios) {
    List<Example> examples = new ArrayList<>();
    each(
        indices,
        i -> paragraphs.sound(i, types, ratios),
        both -> examples.add(new Example(pair(both), false, 1)));
    each(
        indices,
        i -> paragraphs.swapped(i, types, ratios),
        both -> examples.add(new Example(pair(both), true, 1)));
    return new ScorerTrainer(UNITS, EPOCHS, seed).train(examples, PairFeatures.COUNT);
  }

  private static float[] pair(Both both) {
    return PairFeatures.of(both.english(), both.chinese());
  }

  private static double worst(Examples one, int side, SpanScorer scorer) {
    return one.sound().get(side).stream()
        .mapToDouble(example -> scorer.score(example.features()))
        .max()
        .orElse(-99);
  }

  private float[][] scores(
      int[] indices, TypeTable[] types, RatioTable[] ratios, SpanScorer[] scorers) {
    List<double[]> best = new ArrayList<>();
    each(
        indices,
        i -> paragraphs.sound(i, types, ratios).map(both -> best(both, scorers)),
        best::add);
    float[][] result = new float[scorers.length][SideModel.SHARES.length];
    for (int side = 0; side < scorers.length; side++) {
      int s = side;
      double[] sorted = best.stream().mapToDouble(pair -> pair[s]).sorted().toArray();
      for (int k = 0; k < SideModel.SHARES.length && sorted.length > 0; k++) {
        int at = (int) Math.floor(sorted.length * (1 - SideModel.SHARES[k]));
        result[side][k] = (float) sorted[Math.max(0, Math.min(sorted.length - 1, at))];
      }
    }
    return result;
  }

  private static double[] best(Both both, SpanScorer[] scorers) {
    double[] best = {-99, -99, scorers[2].score(pair(both))};
    for (int side = 0; side < 2; side++) {
      SpanFeatures features = new SpanFeatures(both.own(side), both.other(side));
      for (Run run : Candidates.of(both.own(side))) {
        best[side] = Math.max(best[side], scorers[side].score(features.of(run)));
      }
    }
    return best;
  }
}
