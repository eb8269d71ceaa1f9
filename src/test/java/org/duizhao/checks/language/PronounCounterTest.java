// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PronounCounterTest {
  private static final int ENOUGH = 8;

  @Test
  void wordsBesideTheySpeakForWhatTheyStandFor() {
    PronounCounter counter = new PronounCounter();
    for (int i = 0; i < ENOUGH; i++) {
      counter.add("The sailors are here. They rest.", "水手来了。他们休息。");
      counter.add("The kettles are hot, they boil.", "水壶很热，它们烧开了。");
      counter.add("They and they.", "他们和它们。");
      counter.add("Lamps burn.", "它们亮着。");
    }

    assertThat(counter.examples()).isEqualTo("8 of people, 8 of things");
    assertThat(counter.weights().lines())
        .contains("sailors\t-2.20", "kettles\t2.20", "here\t-2.20", "hot\t2.20")
        .noneMatch(line -> line.startsWith("lamps") || line.startsWith("they\t"));
  }
}
