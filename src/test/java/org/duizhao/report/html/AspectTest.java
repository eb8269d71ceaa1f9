// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.duizhao.checks.BuiltInChecks;
import org.junit.jupiter.api.Test;

class AspectTest {
  private static final List<String> ALL =
      BuiltInChecks.all().stream().map(check -> check.info().id()).toList();

  @Test
  void everyCheckThatAnAspectNamesExistsAndIsNamedOnce() {
    List<String> named =
        Arrays.stream(Aspect.values()).flatMap(aspect -> aspect.checks().stream()).toList();

    assertThat(named).doesNotHaveDuplicates().isSubsetOf(ALL);
  }

  @Test
  void whatNoAspectNamesIsWriting() {
    assertThat(ALL)
        .filteredOn(id -> Aspect.of(id) == Aspect.WRITING)
        .contains("halfwidth-punctuation", "wrong-character", "long-sentence")
        .doesNotContain("number-mismatch", "omitted-block", "negation-mismatch", "term-not-used");
  }

  @Test
  void countsAreSaidInBothLanguages() {
    assertThat(Aspect.NUMBERS.count(1).en()).isEqualTo("1 number or unit that differs");
    assertThat(Aspect.NUMBERS.count(2).en()).isEqualTo("2 numbers or units that differ");
    assertThat(Aspect.NUMBERS.count(2).zh()).isEqualTo("2 处数字或单位不符");
  }
}
