// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.List;
import org.duizhao.lexicon.SentenceBand;

/**
 * Sentence vectors, and what they count beside words and lengths.
 *
 * @param vectors makes the vectors
 * @param weight 1 for the weight that was chosen on development data, 0 for none
 */
public record WeighedVectors(SentenceVectors vectors, double weight) {
  public WeighedVectors {
    if (!(weight >= 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }

  /**
   * What the vectors say of the beads of two texts, in units of cosine times the weight.
   *
   * @param band the pairs of sentences among which a bead competes; not empty
   */
  public BeadOpinion of(List<String> english, List<String> chinese, SentenceBand band) {
    return new VectorOpinion(
            VectorSide.of(english, vectors.of(english)),
            VectorSide.of(chinese, vectors.of(chinese)),
            band)
        .times(weight);
  }
}
