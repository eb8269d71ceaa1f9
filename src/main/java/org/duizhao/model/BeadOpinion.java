// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

/** A further opinion on beads, beside words, lengths and signs. */
@FunctionalInterface
public interface BeadOpinion {
  /** Has nothing to say. */
  BeadOpinion NONE = (e0, e1, z0, z1) -> 0;

  /**
   * How much speaks for a bead, a sentence pair of its size; 0 for a bead with an empty side.
   *
   * @param e0 first English sentence
   * @param e1 the one after the last
   * @param z0 first Chinese sentence
   * @param z1 the one after the last
   */
  double of(int e0, int e1, int z0, int z1);

  /** The same opinion on a stretch of the texts whose sentences are counted from 0 again. */
  default BeadOpinion from(int e, int z) {
    return (e0, e1, z0, z1) -> of(e + e0, e + e1, z + z0, z + z1);
  }

  /** The same opinion, held more or less strongly. */
  default BeadOpinion times(double factor) {
    return (e0, e1, z0, z1) -> factor * of(e0, e1, z0, z1);
  }
}
