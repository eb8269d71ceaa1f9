// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearMissesTest {

  @ParameterizedTest
  @CsvSource({
    "sleftest, selftest, 1",
    "perfer, prefer, 1",
    "liunx, linux, 1",
    "tricle, trickle, 1",
    "freesbsd, freebsd, 1",
    "fressbsd, freebsd, 2",
    "abcd, badc, 3",
    "same, same, 0",
    "abc, abcdef, 3"
  })
  void countsLetters(String one, String other, int expected) {
    int distance = NearMisses.distance(one, other);
    assertThat(Math.min(3, distance)).isEqualTo(expected);
    assertThat(NearMisses.distance(other, one)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "file, files, true",
    "merge, merging, true",
    "merge, merged, true",
    "copy, copies, true",
    "linux, linus, false",
    "chrome, chromr, false"
  })
  void knowsForms(String one, String other, boolean expected) {
    assertThat(NearMisses.areForms(one, other)).isEqualTo(expected);
    assertThat(NearMisses.areForms(other, one)).isEqualTo(expected);
  }

  @Test
  void takesTheNearest() {
    assertThat(NearMisses.nearest("containr", List.of("contains", "container", "retain")))
        .isIn("contains", "container");
    assertThat(NearMisses.nearest("anuglar", List.of("singular", "angular"))).isEqualTo("angular");
    assertThat(NearMisses.nearest("menu", List.of("mens", "x"))).isEqualTo("mens");
    assertThat(NearMisses.nearest("mneus", List.of())).isNull();
  }

  @Test
  void bearsGiants() {
    String giant = "a".repeat(1 << 20);
    assertThat(NearMisses.nearest(giant, List.of(giant + "b"))).isNull();
  }
}
