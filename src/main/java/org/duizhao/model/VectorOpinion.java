// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.Arrays;
import org.duizhao.lexicon.SentenceBand;

/**
 * How much closer the sentences of a bead are to its other side than to the sentences that compete:
 * the cosine of each sentence with the whole other side, minus the mean cosine with its nearest
 * ones around; the mean over each side's sentences, and of both sides. For a bead of one sentence a
 * side that is the margin of Artetxe and Schwenk, "Margin-based parallel corpus mining with
 * multilingual sentence embeddings" (2019), as a difference.
 */
final class VectorOpinion implements BeadOpinion {
  /** How many of the nearest sentences are the competition. */
  private static final int NEAREST = 4;

  private final VectorSide english;
  private final VectorSide chinese;
  private final SentenceBand band;
  private final float[][] cosines;
  private final double[] aroundEnglish;
  private final double[] aroundChinese;

  /**
   * @param band one row an English sentence, one column a Chinese one
   */
  VectorOpinion(VectorSide english, VectorSide chinese, SentenceBand band) {
    this.english = english;
    this.chinese = chinese;
    this.band = band;
    cosines = new float[english.count()][];
    aroundEnglish = new double[english.count()];
    for (int e = 0; e < cosines.length; e++) {
      cosines[e] = new float[band.to(e) - band.from(e)];
      for (int k = 0; k < cosines[e].length; k++) {
        cosines[e][k] = english.cosine(e, chinese, band.from(e) + k);
      }
      aroundEnglish[e] = nearest(cosines[e].clone());
    }
    aroundChinese = new double[chinese.count()];
    SentenceBand turned = band.turned();
    for (int z = 0; z < aroundChinese.length; z++) {
      float[] column = new float[turned.to(z) - turned.from(z)];
      for (int k = 0; k < column.length; k++) {
        column[k] = cosine(turned.from(z) + k, z);
      }
      aroundChinese[z] = nearest(column);
    }
  }

  private static double nearest(float[] cosines) {
    Arrays.sort(cosines);
    int count = Math.min(NEAREST, cosines.length);
    double sum = 0;
    for (int k = cosines.length - count; k < cosines.length; k++) {
      sum += cosines[k];
    }
    return count == 0 ? 0 : sum / count;
  }

  private float cosine(int e, int z) {
    return band.contains(e, z) ? cosines[e][z - band.from(e)] : english.cosine(e, chinese, z);
  }

  @Override
  public double of(int e0, int e1, int z0, int z1) {
    if (e0 == e1 || z0 == z1) {
      return 0;
    }
    double lengthE = Math.max(1e-6, english.length(e0, e1));
    double lengthZ = Math.max(1e-6, chinese.length(z0, z1));
    double ofEnglish = 0;
    for (int e = e0; e < e1; e++) {
      double product = 0;
      for (int z = z0; z < z1; z++) {
        product += chinese.size(z) * cosine(e, z);
      }
      ofEnglish += product / lengthZ - aroundEnglish[e];
    }
    double ofChinese = 0;
    for (int z = z0; z < z1; z++) {
      double product = 0;
      for (int e = e0; e < e1; e++) {
        product += english.size(e) * cosine(e, z);
      }
      ofChinese += product / lengthE - aroundChinese[z];
    }
    return (ofEnglish / (e1 - e0) + ofChinese / (z1 - z0)) / 2;
  }
}
