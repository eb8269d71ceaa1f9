// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceBandTest {
  @Test
  void refusesRangesThatGoBack() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new SentenceBand(new int[] {1, 0}, new int[] {2, 3}, 3));
    assertThrows(
        IllegalArgumentException.class, () -> new SentenceBand(new int[] {0}, new int[] {4}, 3));
  }

  @Test
  void turnedHoldsTheSameCells() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      int rows = 1 + random.nextInt(12);
      int columns = 1 + random.nextInt(12);
      int[] from = new int[rows];
      int[] to = new int[rows];
      int low = 0;
      int high = 1;
      for (int i = 0; i < rows; i++) {
        low = Math.min(columns - 1, low + random.nextInt(2));
        high = Math.min(columns, Math.max(Math.max(high, low + 1), high + random.nextInt(3)));
        from[i] = i == 0 ? 0 : low;
        to[i] = i == rows - 1 ? columns : high;
        low = from[i];
        high = to[i];
      }
      SentenceBand band = new SentenceBand(from, to, columns);
      SentenceBand turned = band.turned();
      assertEquals(columns, turned.rows());
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          int row = i;
          int column = j;
          assertTrue(!band.contains(i, j) || turned.contains(j, i), () -> row + "," + column);
        }
      }
    }
  }
}
