// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JumpTableTest {
  private final JumpTable table = JumpTable.initial();

  @ParameterizedTest
  @ValueSource(floats = {1f, 0.9f, 0.5f, 0.3f, 0.02f, 0.001f, 1e-4f, 1e-9f})
  void whatIsNotFollowedCountsForNothing(float mass) {
    int reach = table.reach(mass);
    for (int distance = reach + 1; distance <= JumpTable.REACH; distance++) {
      float most =
          Math.max(
              table.forward()[JumpTable.REACH - distance],
              table.forward()[JumpTable.REACH + distance]);
      assertTrue(mass * most <= 0.01f * table.floor(), mass + " at " + distance);
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {1.0001f, 7f})
  void moreThanAllIsFollowedAsFarAsAll(float mass) {
    assertEquals(table.reach(1f), table.reach(mass));
    assertTrue(table.reach(1f) >= table.reach(0.01f));
  }
}
