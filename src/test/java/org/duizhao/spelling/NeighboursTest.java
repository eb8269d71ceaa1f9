// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final String TEXT = "请把这两个分支和病起来，然后在放面的目录中从新编译内和。";

  private final Speller speller = Speller.bundled();

  /** Asked twice, since the second answer comes from what is kept. */
  @Test
  void theyAreTheCandidatesThatWereSeenBesideBoth() {
    Symbols symbols = speller.alphabet().symbols(TEXT);
    int all = 0;
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < symbols.size(); i++) {
        int[] near = speller.neighbours().of(symbols.at(i - 1), symbols.at(i), symbols.at(i + 1));
        assertArrayEquals(wanted(symbols, i), near, "at " + i);
        all += near.length;
      }
    }
    assertTrue(all > 0);
  }

  private int[] wanted(Symbols symbols, int i) {
    CharacterModel model = speller.model();
    return Arrays.stream(speller.confusions().of(symbols.at(i)))
        .filter(candidate -> model.meet(symbols.at(i - 1), Confusions.symbol(candidate)))
        .filter(candidate -> model.meet(Confusions.symbol(candidate), symbols.at(i + 1)))
        .toArray();
  }
}
