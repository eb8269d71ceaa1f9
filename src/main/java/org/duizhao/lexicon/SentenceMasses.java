// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

/**
 * How much word mass ties each English sentence to each Chinese sentence of a band.
 *
 * <p>Between "The driver was removed." and "该驱动已被移除。" nearly all of both sentences' mass; between
 * neighbours of a split sentence a part. A token weighs clamp(idf − 1.5, 0.3, 8), punctuation 0.3.
 */
public final class SentenceMasses {
  private final SentenceBand band;
  private final float[][] english;
  private final float[][] chinese;
  private final float[][] both;
  private final float[] englishWeight;
  private final float[] chineseWeight;

  SentenceMasses(SentenceBand band, float[] englishWeight, float[] chineseWeight) {
    this.band = band;
    this.englishWeight = englishWeight;
    this.chineseWeight = chineseWeight;
    english = new float[band.rows()][];
    chinese = new float[band.rows()][];
    both = new float[band.rows()][];
    for (int row = 0; row < band.rows(); row++) {
      int width = band.to(row) - band.from(row);
      english[row] = new float[width];
      chinese[row] = new float[width];
      both[row] = new float[width];
    }
  }

  public SentenceBand band() {
    return band;
  }

  /** English mass of row {@code e} that is linked into column {@code z}; 0 outside the band. */
  public float english(int e, int z) {
    return band.contains(e, z) ? english[e][z - band.from(e)] : 0;
  }

  /** Chinese mass of column {@code z} that is linked into row {@code e}. */
  public float chinese(int e, int z) {
    return band.contains(e, z) ? chinese[e][z - band.from(e)] : 0;
  }

  /** Geometric mean of both, token pair by token pair. */
  public float both(int e, int z) {
    return band.contains(e, z) ? both[e][z - band.from(e)] : 0;
  }

  /** Weight of all tokens of an English sentence. */
  public float englishWeight(int e) {
    return englishWeight[e];
  }

  public float chineseWeight(int z) {
    return chineseWeight[z];
  }

  void addEnglish(int e, int z, float mass) {
    english[e][z - band.from(e)] += mass;
  }

  void addChinese(int e, int z, float mass) {
    if (band.contains(e, z)) {
      chinese[e][z - band.from(e)] += mass;
    }
  }

  void addBoth(int e, int z, float mass) {
    if (band.contains(e, z)) {
      both[e][z - band.from(e)] += mass;
    }
  }
}
