// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import org.duizhao.lexicon.SentenceBand;
import org.duizhao.lexicon.SentenceMasses;

/**
 * Sums of the mass between sentences over any rectangle, from running sums along rows and columns.
 */
final class MassSums {
  private final SentenceBand band;
  private final SentenceBand turned;
  private final float[][] english;
  private final float[][] both;
  private final float[][] chineseByColumn;
  private final float[][] bothByColumn;
  private final double[] englishWeights;
  private final double[] chineseWeights;

  MassSums(SentenceMasses masses) {
    band = masses.band();
    turned = band.turned();
    english = new float[band.rows()][];
    both = new float[band.rows()][];
    for (int e = 0; e < band.rows(); e++) {
      int width = band.to(e) - band.from(e);
      english[e] = new float[width + 1];
      both[e] = new float[width + 1];
      for (int k = 0; k < width; k++) {
        english[e][k + 1] = english[e][k] + masses.english(e, band.from(e) + k);
        both[e][k + 1] = both[e][k] + masses.both(e, band.from(e) + k);
      }
    }
    chineseByColumn = new float[band.columns()][];
    bothByColumn = new float[band.columns()][];
    for (int z = 0; z < band.columns(); z++) {
      int width = turned.to(z) - turned.from(z);
      chineseByColumn[z] = new float[width + 1];
      bothByColumn[z] = new float[width + 1];
      for (int k = 0; k < width; k++) {
        chineseByColumn[z][k + 1] = chineseByColumn[z][k] + masses.chinese(turned.from(z) + k, z);
        bothByColumn[z][k + 1] = bothByColumn[z][k] + masses.both(turned.from(z) + k, z);
      }
    }
    englishWeights = new double[band.rows() + 1];
    for (int e = 0; e < band.rows(); e++) {
      englishWeights[e + 1] = englishWeights[e] + masses.englishWeight(e);
    }
    chineseWeights = new double[band.columns() + 1];
    for (int z = 0; z < band.columns(); z++) {
      chineseWeights[z + 1] = chineseWeights[z] + masses.chineseWeight(z);
    }
  }

  /** The last of the running sums of each row: what the row holds in all. */
  private static double all(float[][] sums, int from, int to) {
    double sum = 0;
    for (int i = Math.max(0, from); i < Math.min(to, sums.length); i++) {
      sum += sums[i][sums[i].length - 1];
    }
    return sum;
  }

  private static double rows(
      float[][] sums, SentenceBand band, int from, int to, int low, int high) {
    double sum = 0;
    for (int i = Math.max(0, from); i < Math.min(to, sums.length); i++) {
      int width = sums[i].length - 1;
      int a = Math.max(0, Math.min(width, low - band.from(i)));
      int b = Math.max(0, Math.min(width, high - band.from(i)));
      sum += b > a ? sums[i][b] - sums[i][a] : 0;
    }
    return sum;
  }

  double english(int e0, int e1, int z0, int z1) {
    return rows(english, band, e0, e1, z0, z1);
  }

  double chinese(int e0, int e1, int z0, int z1) {
    return rows(chineseByColumn, turned, z0, z1, e0, e1);
  }

  /** Walks along the shorter side. */
  double both(int e0, int e1, int z0, int z1) {
    return (long) e1 - e0 <= (long) z1 - z0
        ? rows(both, band, e0, e1, z0, z1)
        : rows(bothByColumn, turned, z0, z1, e0, e1);
  }

  double englishOfRows(int e0, int e1) {
    return all(english, e0, e1);
  }

  double chineseOfColumns(int z0, int z1) {
    return all(chineseByColumn, z0, z1);
  }

  double bothOfRows(int e0, int e1) {
    return all(both, e0, e1);
  }

  double bothOfColumns(int z0, int z1) {
    return all(bothByColumn, z0, z1);
  }

  double englishWeight(int e0, int e1) {
    return englishWeights[e1] - englishWeights[e0];
  }

  double chineseWeight(int z0, int z1) {
    return chineseWeights[z1] - chineseWeights[z0];
  }
}
