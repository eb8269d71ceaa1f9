// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.duizhao.lexicon.SentenceBand;
import org.junit.jupiter.api.Test;

class VectorOpinionTest {
  private static final List<String> SENTENCES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  private static float[][] vectors(long seed) {
    Random random = new Random(seed);
    float[][] vectors = new float[SENTENCES.size()][16];
    for (float[] vector : vectors) {
      double squares = 0;
      for (int d = 0; d < vector.length; d++) {
        vector[d] = (float) random.nextGaussian();
        squares += vector[d] * vector[d];
      }
      for (int d = 0; d < vector.length; d++) {
        vector[d] /= (float) Math.sqrt(squares);
      }
    }
    return vectors;
  }

  private static BeadOpinion opinion(float[][] english, float[][] chinese, int reach) {
    int n = SENTENCES.size();
    int[] from = IntStream.range(0, n).map(i -> Math.max(0, i - reach)).toArray();
    int[] to = IntStream.range(0, n).map(i -> Math.min(n, i + reach + 1)).toArray();
    return new VectorOpinion(
        VectorSide.of(SENTENCES, english),
        VectorSide.of(SENTENCES, chinese),
        new SentenceBand(from, to, n));
  }

  @Test
  void translationsBeatTheirNeighboursAndEmptySidesSayNothing() {
    float[][] vectors = vectors(1);
    BeadOpinion opinion = opinion(vectors, vectors, 8);
    for (int i = 0; i < SENTENCES.size(); i++) {
      for (int j = 0; j < SENTENCES.size(); j++) {
        assertThat(opinion.of(i, i + 1, j, j + 1))
            .isLessThanOrEqualTo(opinion.of(i, i + 1, i, i + 1));
      }
      assertThat(opinion.of(i, i + 1, i, i)).isZero();
      assertThat(opinion.of(i, i, i, i + 1)).isZero();
    }
  }

  @Test
  void twoSentencesForOneBeatEitherAlone() {
    float[][] english = vectors(2);
    float[][] chinese = vectors(3);
    for (int d = 0; d < chinese[4].length; d++) {
      chinese[4][d] = (english[4][d] + english[5][d]) / (float) Math.sqrt(2);
    }
    BeadOpinion opinion = opinion(english, chinese, 2);
    double both = opinion.of(4, 6, 4, 5);
    assertThat(both).isGreaterThan(opinion.of(3, 5, 4, 5)).isGreaterThan(opinion.of(4, 6, 4, 6));
    assertThat(both).isGreaterThan(0.2);
  }

  @Test
  void sidesExchangedSayTheSameAndPartsCountFromTheirStart() {
    float[][] english = vectors(4);
    float[][] chinese = vectors(5);
    BeadOpinion opinion = opinion(english, chinese, 3);
    BeadOpinion turned = opinion(chinese, english, 3);
    Random random = new Random(6);
    for (int round = 0; round < 200; round++) {
      int e = random.nextInt(7);
      int z = random.nextInt(7);
      int e1 = e + 1 + random.nextInt(8 - e);
      int z1 = z + 1 + random.nextInt(8 - z);
      double said = opinion.of(e, e1, z, z1);
      assertThat(said).isBetween(-2.0, 2.0);
      assertThat(turned.of(z, z1, e, e1)).isCloseTo(said, within(1e-5));
      assertThat(opinion.from(e, z).of(0, e1 - e, 0, z1 - z)).isEqualTo(said);
      assertThat(opinion.times(2).of(e, e1, z, z1)).isEqualTo(2 * said);
    }
  }

  @Test
  void zeroVectorsSayNothingAndWrongNumbersAreRefused() {
    float[][] zeros = new float[SENTENCES.size()][16];
    assertThat(opinion(zeros, zeros, 2).of(0, 2, 0, 1)).isZero();
    float[][] few = Arrays.copyOf(zeros, 3);
    assertThatThrownBy(() -> VectorSide.of(SENTENCES, few)).hasMessage("3 vectors of 8");
    for (double weight : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new WeighedVectors(new FixedVectors(zeros[0]), weight))
          .hasMessage("weight " + weight);
    }
  }

  /** One vector for all. */
  private record FixedVectors(float[] vector) implements SentenceVectors {
    @Override
    public float[][] of(List<String> sentences) {
      return sentences.stream().map(sentence -> vector).toArray(float[][]::new);
    }

    @Override
    public void close() {}
  }
}
