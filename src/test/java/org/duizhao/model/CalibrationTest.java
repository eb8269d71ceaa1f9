// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
  /**
   * Outcomes of a model that says more than is true: its log odds are twice what they should be.
   */
  private static List<Calibration.Outcome> boasts(int count, double weight) {
    Random random = new Random(3);
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double odds = random.nextGaussian() * 2 + 1;
      boolean right = random.nextDouble() < 1 / (1 + Math.exp(-odds));
      outcomes.add(new Calibration.Outcome(1 / (1 + Math.exp(-2 * odds)), right, weight));
    }
    return outcomes;
  }

  @Test
  void halvesTheLogOddsOfABoaster() {
    Calibration calibration = Calibration.of(boasts(20_000, 1));
    assertEquals(0.5, calibration.slope(), 0.02);
    assertEquals(0, calibration.intercept(), 0.05);
  }

  @Test
  void fewOutcomesChangeLittle() {
    Calibration calibration = Calibration.of(boasts(20_000, 1e-5));
    assertEquals(1, calibration.slope(), 0.1);
    assertEquals(Calibration.NONE, Calibration.of(List.of()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void beadsThatAreAllAlikeLeadNowhere(boolean right) {
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      outcomes.add(new Calibration.Outcome(i % 3 / 2.0, right, 1));
    }
    Calibration calibration = Calibration.of(outcomes);
    assertEquals(right, calibration.of(0.5) > 0.5);
    assertTrue(calibration.of(0) >= 0 && calibration.of(1) <= 1);
  }

  @Test
  void keepsTheOrder() {
    Calibration calibration = new Calibration(0.7, -0.4);
    for (int i = 0; i < 100; i++) {
      assertTrue(calibration.of(i / 100.0) <= calibration.of((i + 1) / 100.0));
    }
    assertEquals(0.3, Calibration.NONE.of(0.3), 1e-12);
  }

  @Test
  void aLineThatTurnsTheOrderRoundIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Calibration(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Calibration(1, Double.NaN));
  }
}
