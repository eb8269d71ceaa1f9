// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
  private static final List<String> SIGNS = List.of(Weights.ALWAYS, "near", "far");

  @Test
  void weightsAreReadAsTheyAreWritten() {
    Weights weights = new Weights(SIGNS, new double[] {-1, 2.5, 0});

    assertThat(weights).hasToString("always\t-1.000\nnear\t2.500\nfar\t0.000\n");
    assertThat(Weights.of(weights.toString(), SIGNS)).hasToString(weights.toString());
    assertThat(weights.sum(new double[] {1, 2, 7})).isEqualTo(4);
  }

  @Test
  void aSignWithoutALineCountsNothing() {
    assertThat(Weights.of("near\t1\n", SIGNS).sum(new double[] {1, 3, 5})).isEqualTo(3);
    assertThat(Weights.of("", SIGNS).sum(new double[] {1, 3, 5})).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"beauty\t1", "near", "near\t", "near\tmuch", "\t1", "near 1"})
  void whatIsNoWeightIsRefused(String line) {
    assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(line, SIGNS));
  }

  @Test
  void aWeightForEachSignIsAskedFor() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Weights(SIGNS, new double[2]));
  }

  @Test
  void asManyExamplesReachTheScoreAsAreToBeBorneAndOneMore() {
    List<double[]> sound =
        List.of(new double[] {1, 0, 0}, new double[] {1, 3, 0}, new double[] {1, 1, 0});
    Weights weights = new Weights(SIGNS, new double[] {-5, 1, 0});

    Weights moved = weights.borneBy(sound, 1, 0.8);

    assertThat(sound).filteredOn(example -> moved.sum(example) > 0.8 - 1e-9).hasSize(2);
    assertThat(moved.sum(sound.get(2))).isCloseTo(0.8, within(1e-9));
    assertThat(weights.borneBy(List.of(), 1, 0.8)).hasToString(weights.toString());
    assertThat(weights.borneBy(sound, 99, 0.8).sum(sound.get(0))).isCloseTo(0.8, within(1e-9));
  }
}
