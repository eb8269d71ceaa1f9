// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.benchmark.ParallelText;
import org.duizhao.lexicon.DocumentAligner;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.SentenceBand;
import org.duizhao.lexicon.SentenceMasses;
import org.duizhao.token.Token;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The beads of 200 English sentences: their features, their scores, the sums over all chains. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BeadScoringBenchmark {
  private static final int SENTENCES = 200;
  private static final int LINK_REACH = 6;
  private static final int BEAD_REACH = 7;

  private ParallelText text;
  private SentenceMasses masses;
  private List<PathNode> path;
  private BeadWeights weights;
  private BeadLattice lattice;
  private ChainFeatures chain;
  private double[] scores;

  /** Links the words along a straight path. */
  @Setup
  public void prepare() {
    text = ParallelText.of(SENTENCES, 1);
    int n = text.english().size();
    int m = text.chinese().size();
    path = new ArrayList<>();
    int[] from = new int[n];
    int[] to = new int[n];
    for (int e = 0; e <= n; e++) {
      int z = (int) ((long) e * m / n);
      path.add(new PathNode(e, z, BEAD_REACH));
      if (e < n) {
        from[e] = Math.max(0, Math.min(m - 1, z - LINK_REACH));
        to[e] = Math.min(m, z + LINK_REACH + 1);
      }
    }
    Lexicon lexicon = Lexicon.bundled();
    List<List<Token>> english =
        text.english().stream().map(lexicon.tokenizer().english()::of).toList();
    List<List<Token>> chinese =
        text.chinese().stream().map(lexicon.tokenizer().chinese()::of).toList();
    masses = new DocumentAligner(lexicon).align(english, chinese, new SentenceBand(from, to, m));
    weights = weights();
    lattice = new BeadLattice(n, m, path);
    chain = features();
    scores = weights.scores(chain);
  }

  /** Any numbers do: the work is the same. */
  private static BeadWeights weights() {
    float[] scales = new float[BeadFeatures.COUNT];
    Arrays.fill(scales, 1f);
    double[] values = new double[BeadWeights.COUNT];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.sin(i) / 10;
    }
    return new BeadWeights(scales, values);
  }

  /** All features of all beads near the path. */
  @Benchmark
  public ChainFeatures features() {
    return ChainFeatures.of(
        lattice, new BeadFeatures(text.english(), text.chinese(), masses), path);
  }

  /** The weighed sums of those features. */
  @Benchmark
  public double[] scores() {
    return weights.scores(chain);
  }

  /** Forward and backward sums over the lattice. */
  @Benchmark
  public double marginals() {
    double[] marginals = new double[lattice.beads()];
    return lattice.marginals(scores, marginals) + Arrays.stream(marginals).sum();
  }
}
