// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.ArrayList;
import java.util.List;

/**
 * All beads of a lattice with their features, and what the texts are like as a whole.
 *
 * @param lattice the beads
 * @param values {@link BeadFeatures#COUNT} numbers a bead
 * @param kind what the texts are like
 */
record ChainFeatures(BeadLattice lattice, float[] values, TextKind kind) {
  /** The features of a whole text. */
  static ChainFeatures of(BeadLattice lattice, BeadFeatures features, List<PathNode> path) {
    List<BeadModel.Range> beads = new ArrayList<>();
    for (int i = 1; i < path.size(); i++) {
      PathNode a = path.get(i - 1);
      PathNode b = path.get(i);
      beads.add(new BeadModel.Range(a.english(), b.english(), a.chinese(), b.chinese(), 1));
    }
    return of(lattice, features, 0, 0).with(TextKind.of(features, beads));
  }

  /**
   * The features of a part of a text, of a kind not yet known.
   *
   * @param lattice the beads of the part, counted from its start
   * @param fromE the first English sentence of the part
   * @param fromZ the first Chinese sentence of the part
   */
  static ChainFeatures of(BeadLattice lattice, BeadFeatures features, int fromE, int fromZ) {
    float[] values = new float[lattice.beads() * BeadFeatures.COUNT];
    float[] one = new float[BeadFeatures.COUNT];
    for (int e = 0; e <= lattice.english(); e++) {
      for (int node = lattice.firstNode(e); node < lattice.firstNode(e + 1); node++) {
        int z = lattice.chineseOf(e, node);
        for (int bead = lattice.firstBead(node); bead < lattice.firstBead(node + 1); bead++) {
          BeadType type = lattice.type(bead);
          int e0 = fromE + e;
          int z0 = fromZ + z;
          features.fill(e0, e0 + type.english(), z0, z0 + type.chinese(), one);
          System.arraycopy(one, 0, values, bead * BeadFeatures.COUNT, one.length);
        }
      }
    }
    return new ChainFeatures(lattice, values, TextKind.UNKNOWN);
  }

  /** The same without the beads that are not kept. */
  ChainFeatures only(boolean[] kept) {
    BeadLattice less = lattice.only(kept);
    float[] left = new float[less.beads() * BeadFeatures.COUNT];
    int next = 0;
    for (int bead = 0; bead < kept.length; bead++) {
      if (kept[bead]) {
        System.arraycopy(
            values, bead * BeadFeatures.COUNT, left, next * BeadFeatures.COUNT, BeadFeatures.COUNT);
        next++;
      }
    }
    return new ChainFeatures(less, left, kind);
  }

  ChainFeatures with(TextKind known) {
    return new ChainFeatures(lattice, values, known);
  }
}
