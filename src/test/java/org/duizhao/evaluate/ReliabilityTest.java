// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void countsByWhatWasSaid() {
    Reliability reliability = new Reliability();
    reliability.add(0.8125, true);
    reliability.add(0.84375, false);
    reliability.add(1, true);
    assertEquals(
        List.of(new Reliability.Bin(0.8, 2, 0.828125, 0.5), new Reliability.Bin(0.995, 1, 1, 1)),
        reliability.bins());
    assertEquals(3, reliability.beads());
    assertEquals((0.828125 - 0.5) * 2 / 3, reliability.expectedError(), 1e-12);
    assertEquals((0.1875 * 0.1875 + 0.84375 * 0.84375) / 3, reliability.brier(), 1e-12);
  }

  @Test
  void nothingIsNoError() {
    assertEquals(0, new Reliability().expectedError());
    assertEquals(0, new Reliability().brier());
    assertEquals(List.of(), new Reliability().bins());
  }

  @Test
  void aConfidenceIsBetweenZeroAndOne() {
    assertThrows(IllegalArgumentException.class, () -> new Reliability().add(1.01, true));
    assertThrows(IllegalArgumentException.class, () -> new Reliability().add(Double.NaN, true));
  }
}
