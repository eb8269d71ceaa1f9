// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.ArrayList;
import java.util.List;

/**
 * All beads of a lattice with their features, and what the documents are like as a whole.
 *
 * @param lattice the beads
 * @param values {@link BeadFeatures#COUNT} numbers a bead
 * @param literalness median share of shared word mass in the 1:1 beads of the coarse path, 0 to 1
 * @param oneToOne share of 1:1 beads in the coarse path, 0 to 1
 */
record ChainFeatures(BeadLattice lattice, float[] values, double literalness, double oneToOne) {
  /** Where in {@link BeadFeatures} the share of shared mass stands. */
  private static final int SHARE = 2;

  static ChainFeatures of(BeadLattice lattice, BeadFeatures features, List<int[]> path) {
    float[] values = new float[lattice.beads() * BeadFeatures.COUNT];
    float[] one = new float[BeadFeatures.COUNT];
    for (int e = 0; e <= lattice.english(); e++) {
      for (int node = lattice.firstNode(e); node < lattice.firstNode(e + 1); node++) {
        int z = lattice.chineseOf(e, node);
        for (int bead = lattice.firstBead(node); bead < lattice.firstBead(node + 1); bead++) {
          BeadType type = lattice.type(bead);
          features.fill(e, e + type.english(), z, z + type.chinese(), one);
          System.arraycopy(one, 0, values, bead * BeadFeatures.COUNT, one.length);
        }
      }
    }
    List<Float> shares = new ArrayList<>();
    for (int i = 1; i < path.size(); i++) {
      int[] a = path.get(i - 1);
      int[] b = path.get(i);
      if (b[0] - a[0] == 1 && b[1] - a[1] == 1) {
        features.fill(a[0], b[0], a[1], b[1], one);
        shares.add(one[SHARE]);
      }
    }
    shares.sort(null);
    double literalness = shares.isEmpty() ? 0.5 : shares.get(shares.size() / 2);
    double oneToOne = (double) shares.size() / Math.max(1, path.size() - 1);
    return new ChainFeatures(lattice, values, literalness, oneToOne);
  }
}
