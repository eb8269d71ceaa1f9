// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.lexicon.SentenceMasses;

/**
 * Learns a {@link BeadModel} from documents whose beads are known: maximum conditional likelihood
 * with an exact gradient (forward–backward over beads), L-BFGS, and a quadratic penalty.
 */
public final class BeadTrainer {
  private static final double TOLERANCE = 1e-4;
  private static final int ITERATIONS = 80;

  /** A first model after so few steps says which beads cannot be meant. */
  private static final int FIRST_ITERATIONS = 12;

  /** Beads less likely than this, when the first model is held this little, are left out. */
  private static final double UNLIKELY = 1e-6;

  private static final double TRUST = 0.3;

  private static final int MEMORY = 15;

  private static final int NO_FOLD = -1;

  private final double penalty;
  private final List<Labelled> documents = new ArrayList<>();
  private final Map<Integer, BeadWeights> trained = new HashMap<>();
  private List<Labelled> likely = List.of();

  /**
   * @param penalty weight of the squared weights; 40 suits some thousand beads
   */
  public BeadTrainer(double penalty) {
    this.penalty = penalty;
  }

  private record Part(double value, double[] gradient) {}

  private record Labelled(
      ChainFeatures chain, Set<BeadModel.Range> gold, boolean[] allowed, double weight, int fold) {
    /** The document without the beads that are wrong and unlikely. */
    Labelled likely(BeadWeights weights) {
      double[] scores = weights.scores(chain);
      for (int bead = 0; bead < scores.length; bead++) {
        scores[bead] *= TRUST;
      }
      double[] marginals = new double[scores.length];
      chain.lattice().marginals(scores, marginals);
      boolean[] kept = new boolean[scores.length];
      int count = 0;
      for (int bead = 0; bead < kept.length; bead++) {
        kept[bead] = allowed[bead] || marginals[bead] > UNLIKELY;
        count += kept[bead] ? 1 : 0;
      }
      boolean[] right = new boolean[count];
      int next = 0;
      for (int bead = 0; bead < kept.length; bead++) {
        if (kept[bead]) {
          right[next++] = allowed[bead];
        }
      }
      return new Labelled(chain.only(kept), gold, right, weight, fold);
    }
  }

  /**
   * Adds a document.
   *
   * @param gold its beads in order, confidence unused
   * @param path nodes of the coarse path that decoding will start from
   * @param weight what this document counts, 1 for hand-made gold
   * @param fold documents of the same number, from 0, are left out together
   */
  public void add(
      List<String> english,
      List<String> chinese,
      SentenceMasses masses,
      List<BeadModel.Range> gold,
      List<PathNode> path,
      double weight,
      int fold) {
    BeadLattice lattice = new BeadLattice(english.size(), chinese.size(), path);
    BeadFeatures features = new BeadFeatures(english, chinese, masses);
    ChainFeatures chain = ChainFeatures.of(lattice, features, path);
    Set<BeadModel.Range> exact = new HashSet<>();
    gold.forEach(bead -> exact.add(bead.as(0)));
    documents.add(new Labelled(chain, exact, allowed(lattice, gold), weight, fold));
    trained.clear();
    likely = List.of();
  }

  /** Beads that agree with the gold; where the gold holds what no bead can be, all beads inside. */
  private static boolean[] allowed(BeadLattice lattice, List<BeadModel.Range> gold) {
    Set<BeadModel.Range> exact = new HashSet<>();
    List<BeadModel.Range> free = new ArrayList<>();
    for (BeadModel.Range bead : gold) {
      if (lattice.holds(bead)) {
        exact.add(bead.as(0));
      } else {
        free.add(bead);
      }
    }
    List<BeadModel.Range> areas = joined(free, lattice);
    boolean[] allowed = new boolean[lattice.beads()];
    for (int e = 0; e <= lattice.english(); e++) {
      for (int node = lattice.firstNode(e); node < lattice.firstNode(e + 1); node++) {
        int z = lattice.chineseOf(e, node);
        for (int bead = lattice.firstBead(node); bead < lattice.firstBead(node + 1); bead++) {
          BeadType type = lattice.type(bead);
          BeadModel.Range range =
              new BeadModel.Range(e, e + type.english(), z, z + type.chinese(), 0);
          allowed[bead] = exact.contains(range) || areas.stream().anyMatch(a -> inside(range, a));
        }
      }
    }
    return allowed;
  }

  /** Joins neighbouring areas; those whose corners the lattice lacks cannot be learned from. */
  private static List<BeadModel.Range> joined(List<BeadModel.Range> free, BeadLattice lattice) {
    List<BeadModel.Range> areas = new ArrayList<>();
    for (BeadModel.Range bead : free) {
      BeadModel.Range last = areas.isEmpty() ? null : areas.get(areas.size() - 1);
      boolean touches =
          last != null
              && bead.englishFrom() <= last.englishTo()
              && bead.chineseFrom() <= last.chineseTo();
      if (last != null && touches) {
        areas.set(
            areas.size() - 1,
            new BeadModel.Range(
                last.englishFrom(), bead.englishTo(), last.chineseFrom(), bead.chineseTo(), 0));
      } else {
        areas.add(bead);
      }
    }
    areas.removeIf(
        area ->
            lattice.node(area.englishFrom(), area.chineseFrom()) < 0
                || lattice.node(area.englishTo(), area.chineseTo()) < 0);
    return areas;
  }

  private static boolean inside(BeadModel.Range bead, BeadModel.Range area) {
    return bead.englishFrom() >= area.englishFrom()
        && bead.englishTo() <= area.englishTo()
        && bead.chineseFrom() >= area.chineseFrom()
        && bead.chineseTo() <= area.chineseTo();
  }

  /** Learns from all documents. */
  public BeadModel train() {
    return new BeadModel(weights(NO_FOLD), calibration(NO_FOLD));
  }

  /** Learns from all documents but those of a fold. */
  public BeadModel trainWithout(int fold) {
    return new BeadModel(weights(fold), calibration(fold));
  }

  /** The weights of all documents but those of a fold, learned once. */
  private BeadWeights weights(int left) {
    return trained.computeIfAbsent(
        left, fold -> learn(likely().stream().filter(d -> d.fold != fold).toList(), ITERATIONS));
  }

  /** What is learned from: what a first model, learned of all documents, does not rule out. */
  private List<Labelled> likely() {
    if (likely.isEmpty() && !documents.isEmpty()) {
      BeadWeights first = learn(documents, FIRST_ITERATIONS);
      likely = documents.stream().map(document -> document.likely(first)).toList();
    }
    return likely;
  }

  /**
   * What came of the beads of each document under weights that had not seen it; the documents of a
   * fold are left out, so that nothing is measured with a line that was laid through it.
   */
  private Calibration calibration(int left) {
    List<Integer> folds = documents.stream().map(Labelled::fold).distinct().toList();
    if (folds.size() < 2) {
      return Calibration.NONE;
    }
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    for (Labelled document : documents) {
      if (document.fold != left) {
        for (BeadModel.Range bead : BeadDecoder.decode(weights(document.fold), document.chain)) {
          boolean right = document.gold.contains(bead.as(0));
          outcomes.add(new Calibration.Outcome(bead.confidence(), right, document.weight));
        }
      }
    }
    return Calibration.of(outcomes);
  }

  private BeadWeights learn(List<Labelled> from, int iterations) {
    float[] scales = scales(from);
    QNMinimizer minimizer = new QNMinimizer(MEMORY, true);
    minimizer.shutUp();
    double[] start = new double[BeadWeights.COUNT];
    double[] found = minimizer.minimize(new Likelihood(from, scales), TOLERANCE, start, iterations);
    return new BeadWeights(scales, found);
  }

  /** One over the deviation of each feature over the gold beads. */
  private static float[] scales(List<Labelled> documents) {
    double[] sum = new double[BeadFeatures.COUNT];
    double[] squares = new double[BeadFeatures.COUNT];
    int beads = 0;
    for (Labelled document : documents) {
      for (int bead = 0; bead < document.allowed.length; bead++) {
        boolean counts =
            document.allowed[bead]
                && document.chain.lattice().type(bead).group() != BeadType.Group.NULL;
        if (counts) {
          beads++;
          for (int k = 0; k < BeadFeatures.COUNT; k++) {
            double value = document.chain.values()[bead * BeadFeatures.COUNT + k];
            sum[k] += value;
            squares[k] += value * value;
          }
        }
      }
    }
    float[] scales = new float[BeadFeatures.COUNT];
    for (int k = 0; k < scales.length; k++) {
      double mean = sum[k] / beads;
      double deviation = Math.sqrt(Math.max(0, squares[k] / beads - mean * mean));
      scales[k] = (float) (1 / (deviation + 0.02));
    }
    return scales;
  }

  /** Minus the log likelihood of the gold, and its gradient. */
  private final class Likelihood implements DiffFunction {
    private final List<Labelled> from;
    private final float[] scales;
    private double[] at = new double[0];
    private double[] gradient = new double[0];
    private double value;

    Likelihood(List<Labelled> from, float[] scales) {
      this.from = from;
      this.scales = scales;
    }

    private void evaluate(double[] weights) {
      if (Arrays.equals(at, weights)) {
        return;
      }
      at = weights.clone();
      gradient = new double[BeadWeights.COUNT];
      value = 0;
      BeadWeights current = new BeadWeights(scales, weights);
      List<Part> parts = from.parallelStream().map(document -> part(current, document)).toList();
      for (Part part : parts) {
        value += part.value;
        for (int k = 0; k < gradient.length; k++) {
          gradient[k] += part.gradient[k];
        }
      }
      for (int k = 0; k < gradient.length; k++) {
        double own = penalty * BeadWeights.share(k);
        value += own * weights[k] * weights[k] / 2;
        gradient[k] += own * weights[k];
      }
    }

    private Part part(BeadWeights current, Labelled document) {
      double[] slope = new double[BeadWeights.COUNT];
      BeadLattice lattice = document.chain.lattice();
      double[] scores = current.scores(document.chain);
      double[] free = new double[scores.length];
      double[] bound = new double[scores.length];
      double all = lattice.marginals(scores, free);
      double[] constrained = scores.clone();
      for (int bead = 0; bead < scores.length; bead++) {
        if (!document.allowed[bead]) {
          constrained[bead] = Double.NEGATIVE_INFINITY;
        }
      }
      double gold = lattice.marginals(constrained, bound);
      if (gold == Double.NEGATIVE_INFINITY) {
        return new Part(0, slope);
      }
      for (int bead = 0; bead < scores.length; bead++) {
        double difference = document.weight * (free[bead] - bound[bead]);
        if (Math.abs(difference) > 1e-9) {
          current.addGradient(document.chain, bead, difference, slope);
        }
      }
      return new Part(document.weight * (all - gold), slope);
    }

    @Override
    public double valueAt(double[] weights) {
      evaluate(weights);
      return value;
    }

    @Override
    public double[] derivativeAt(double[] weights) {
      evaluate(weights);
      return gradient.clone();
    }

    @Override
    public int domainDimension() {
      return BeadWeights.COUNT;
    }
  }
}
