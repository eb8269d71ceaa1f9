// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes, of all chains of beads in a lattice, the one whose beads are likeliest to be right, one by
 * one.
 *
 * <p>A sentence left alone is right wherever in the other text it is left, so that the
 * probabilities of all the places where it may be are added up.
 */
final class BeadDecoder {
  /** What a bead must be worth to be proposed: half the F1 that is aimed at. */
  private static final double LEAST_GAIN = 0.45;

  private BeadDecoder() {}

  /** The beads with their marginal probabilities, as the weights have them. */
  static List<BeadModel.Range> decode(BeadWeights weights, ChainFeatures chain) {
    return decode(weights, chain, BeadOpinion.NONE);
  }

  /** The same, with a further opinion beside the weights. */
  static List<BeadModel.Range> decode(
      BeadWeights weights, ChainFeatures chain, BeadOpinion opinion) {
    BeadLattice lattice = chain.lattice();
    double[] marginals = new double[lattice.beads()];
    double[] scores = weights.scores(chain);
    if (opinion != BeadOpinion.NONE) {
      visit(
          lattice,
          (bead, e, z) -> {
            BeadType type = lattice.type(bead);
            double says = opinion.of(e, e + type.english(), z, z + type.chinese());
            scores[bead] += says * type.size() / 2.0;
          });
    }
    lattice.marginals(scores, marginals);
    poolOneSided(lattice, marginals);
    double[] gains = new double[marginals.length];
    for (int bead = 0; bead < gains.length; bead++) {
      gains[bead] = marginals[bead] - LEAST_GAIN;
    }
    List<BeadModel.Range> ranges = new ArrayList<>();
    int e = 0;
    int z = 0;
    for (int bead : lattice.best(gains)) {
      BeadType type = lattice.type(bead);
      double confidence = Math.max(0, Math.min(1, marginals[bead]));
      ranges.add(new BeadModel.Range(e, e + type.english(), z, z + type.chinese(), confidence));
      e += type.english();
      z += type.chinese();
    }
    return ranges;
  }

  private static void poolOneSided(BeadLattice lattice, double[] marginals) {
    double[] omitted = new double[lattice.english() + 1];
    double[] added = new double[lattice.chinese() + 1];
    visitOneSided(
        lattice,
        (bead, e, z) -> {
          if (lattice.type(bead).chinese() == 0) {
            omitted[e] += marginals[bead];
          } else {
            added[z] += marginals[bead];
          }
        });
    visitOneSided(
        lattice,
        (bead, e, z) ->
            marginals[bead] = lattice.type(bead).chinese() == 0 ? omitted[e] : added[z]);
  }

  private interface Visitor {
    void visit(int bead, int e, int z);
  }

  private static void visitOneSided(BeadLattice lattice, Visitor visitor) {
    visit(
        lattice,
        (bead, e, z) -> {
          if (lattice.type(bead).group() == BeadType.Group.NULL) {
            visitor.visit(bead, e, z);
          }
        });
  }

  private static void visit(BeadLattice lattice, Visitor visitor) {
    for (int e = 0; e <= lattice.english(); e++) {
      for (int node = lattice.firstNode(e); node < lattice.firstNode(e + 1); node++) {
        int z = lattice.chineseOf(e, node);
        for (int bead = lattice.firstBead(node); bead < lattice.firstBead(node + 1); bead++) {
          visitor.visit(bead, e, z);
        }
      }
    }
  }
}
