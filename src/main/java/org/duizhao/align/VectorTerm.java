// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.List;
import org.duizhao.model.BeadOpinion;
import org.duizhao.model.WeighedVectors;
import org.jspecify.annotations.Nullable;

/** What sentence vectors, where there are any, count in the two searches for beads. */
final class VectorTerm {
  /** Cost for a unit of cosine; chosen on six chapters, see the evaluation page. */
  private static final double COARSE = 2;

  /** Log score for a unit of cosine; with the one model at hand more of it did harm. */
  private static final double REFINED = 0.7;

  private VectorTerm() {}

  /**
   * What the vectors say of beads, in units of cosine.
   *
   * @param vectors null for none
   */
  static BeadOpinion of(
      @Nullable WeighedVectors vectors, List<String> english, List<String> chinese, Band band) {
    if (vectors == null || vectors.weight() == 0 || english.isEmpty() || chinese.isEmpty()) {
      return BeadOpinion.NONE;
    }
    return vectors.of(english, chinese, band.passages(chinese.size()));
  }

  /** The opinion in the units of {@link SentenceCost}. */
  static BeadOpinion coarse(BeadOpinion opinion) {
    return opinion == BeadOpinion.NONE ? opinion : opinion.times(COARSE);
  }

  /** The opinion in the units of the learned model. */
  static BeadOpinion refined(BeadOpinion opinion) {
    return opinion == BeadOpinion.NONE ? opinion : opinion.times(REFINED);
  }
}
