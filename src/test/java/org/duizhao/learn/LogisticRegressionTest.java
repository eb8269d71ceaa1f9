// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  private static final List<String> SIGNS = List.of(Weights.ALWAYS, "speaks_for", "says_nothing");

  private static Weights learned(double penalty, int no) {
    Random random = new Random(1);
    LogisticRegression regression = new LogisticRegression(SIGNS, penalty);
    for (int i = 0; i < 4000; i++) {
      regression.addYes(new double[] {1, 1 + random.nextGaussian(), random.nextGaussian()});
    }
    for (int i = 0; i < no; i++) {
      regression.addNo(new double[] {1, -1 + random.nextGaussian(), random.nextGaussian()});
    }
    assertThat(regression.countYes()).isEqualTo(4000);
    assertThat(regression.countNo()).isEqualTo(no);
    return regression.fit();
  }

  private static double weight(Weights weights, int sign) {
    double[] values = new double[SIGNS.size()];
    values[sign] = 1;
    return weights.sum(values);
  }

  /** Two normal distributions of variance 1 at −1 and 1: the log odds at x are 2x. */
  @Test
  void findsTheOddsOfNormalDistributions() {
    Weights weights = learned(1e-6, 4000);

    assertThat(weight(weights, 1)).isCloseTo(2, within(0.15));
    assertThat(weight(weights, 2)).isCloseTo(0, within(0.15));
    assertThat(weight(weights, 0)).isCloseTo(0, within(0.15));
  }

  @Test
  void bothAnswersWeighTheSameWhateverTheirNumbers() {
    assertThat(weight(learned(1e-6, 400), 0)).isCloseTo(0, within(0.3));
  }

  @Test
  void aPenaltyKeepsWeightsSmall() {
    assertThat(weight(learned(1, 4000), 1)).isBetween(0.0, 1.0);
  }

  @Test
  void sameExamplesGiveTheSameWeights() {
    assertThat(learned(1e-3, 500)).hasToString(learned(1e-3, 500).toString());
  }

  @Test
  void withoutExamplesNothingCounts() {
    assertThat(new LogisticRegression(SIGNS, 1e-3).fit().sum(new double[] {1, 1, 1})).isZero();
  }

  @Test
  void aValueForEachSignIsAskedFor() {
    LogisticRegression regression = new LogisticRegression(SIGNS, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> regression.addYes(new double[2]));
    assertThatIllegalArgumentException().isThrownBy(() -> regression.addNo(new double[4]));
  }
}
