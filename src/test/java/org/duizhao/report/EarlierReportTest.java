// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duizhao.document.InputException;
import org.duizhao.issue.CheckResult;
import org.duizhao.report.html.EarlierReport;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierReportTest {

  @Test
  void whatTheJsonReportSaysIsReadBack() throws InputException {
    CheckResult result = SamplePair.news().result();

    EarlierReport read =
        EarlierReport.read(SourceFile.of("r.json", SamplePair.written(new JsonReport(), result)));

    assertThat(read.of("docs/news.zh.md"))
        .containsExactlyInAnyOrderElementsOf(
            result.findings().stream().map(found -> found.fingerprint()).toList());
    assertThat(read.of("docs/news.md")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"issues\": 3}", "{\"issues\": [{\"a\":", "text"})
  void whatIsNoReportIsRefused(String text) {
    assertThatThrownBy(() -> EarlierReport.read(SourceFile.of("r.json", text)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("expected a JSON report");
  }
}
