// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.List;

/**
 * The vectors of one text's sentences. Several sentences have the sum of their vectors, each times
 * the length of its sentence: what a reader would take for the vector of the whole.
 */
final class VectorSide {
  /** No bead has more sentences a side. */
  private static final int REACH = 6;

  private final float[][] vectors;
  private final float[] sizes;
  private final float[][] products;

  private VectorSide(float[][] vectors, float[] sizes) {
    this.vectors = vectors;
    this.sizes = sizes;
    this.products = new float[vectors.length][];
    for (int i = 0; i < vectors.length; i++) {
      products[i] = new float[Math.min(REACH, vectors.length - i)];
      for (int k = 0; k < products[i].length; k++) {
        products[i][k] = sizes[i] * sizes[i + k] * dot(vectors[i], vectors[i + k]);
      }
    }
  }

  static VectorSide of(List<String> sentences, float[][] vectors) {
    if (vectors.length != sentences.size()) {
      throw new IllegalArgumentException(vectors.length + " vectors of " + sentences.size());
    }
    float[] sizes = new float[vectors.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.max(1, sentences.get(i).strip().length());
    }
    return new VectorSide(vectors, sizes);
  }

  int count() {
    return vectors.length;
  }

  float size(int sentence) {
    return sizes[sentence];
  }

  /** Cosine of a sentence of this text and one of another. */
  float cosine(int sentence, VectorSide other, int others) {
    return dot(vectors[sentence], other.vectors[others]);
  }

  /** Length of the sum of the vectors of some sentences. */
  double length(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      for (int k = i; k < to; k++) {
        float product =
            k - i < REACH ? products[i][k - i] : sizes[i] * sizes[k] * dot(vectors[i], vectors[k]);
        sum += (k == i ? 1 : 2) * product;
      }
    }
    return Math.sqrt(Math.max(0, sum));
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }
}
