// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.text.Script;
import org.junit.jupiter.api.Test;

class ChineseSummaryTest {
  @Test
  void everyCheckHasItsOwnPhrase() {
    List<String> checks = BuiltInChecks.all().stream().map(check -> check.info().id()).toList();

    assertThat(ChineseSummary.all()).containsOnlyKeys(checks);
    assertThat(ChineseSummary.all().values()).doesNotHaveDuplicates();
  }

  @Test
  void phrasesAreChineseWithoutAStop() {
    assertThat(ChineseSummary.all().values())
        .allSatisfy(
            phrase -> {
              assertThat(Script.countHan(phrase)).isGreaterThanOrEqualTo(4);
              assertThat(phrase).doesNotEndWith("。").hasSizeLessThan(40);
            });
  }
}
