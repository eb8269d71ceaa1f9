// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.duizhao.document.InputException;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The baseline and the decisions: what they hold, and what is said of a wrong file. */
class BaselineTest {
  private static BaselineEntry entry(String fingerprint, String path, String date) {
    return new BaselineEntry(
        fingerprint, "hedge-lost", path, "“一些”", LocalDate.parse(date), "old", "team");
  }

  private static Baseline read(String text) throws InputException {
    return Baseline.read(SourceFile.of("base.ndjson", text));
  }

  @Test
  void whatIsWrittenIsReadAndSortedByPath() throws InputException {
    Baseline baseline =
        Baseline.of(List.of(entry("a1", "z.md", "2026-01-01"), entry("b2", "a.md", "2026-02-01")));

    assertThat(read(baseline.text())).isEqualTo(baseline);
    assertThat(baseline.text().lines().findFirst())
        .hasValue(
            "{\"fingerprint\":\"b2\",\"check\":\"hedge-lost\",\"path\":\"a.md\",\"message\":\"“一些”\","
                + "\"date\":\"2026-02-01\",\"reason\":\"old\",\"author\":\"team\"}");
  }

  @Test
  void updateKeepsWhatIsThereAndPruneDropsWhatIsGone() {
    Baseline old = Baseline.of(List.of(entry("a1", "a.md", "2026-01-01")));
    Baseline found =
        Baseline.of(List.of(entry("a1", "b.md", "2026-05-05"), entry("b2", "b.md", "2026-05-05")));

    assertThat(old.updated(found).entries()).containsOnlyKeys("a1", "b2");
    assertThat(old.updated(found).entries().get("a1").date()).hasToString("2026-01-01");
    assertThat(old.pruned(Baseline.of(List.of())).entries()).isEmpty();
    assertThat(old.olderThan(LocalDate.parse("2026-01-02"))).isEqualTo(1);
    assertThat(old.olderThan(LocalDate.parse("2026-01-01"))).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"fingerprint\": | base.ndjson:1:16: no JSON",
        "[] | base.ndjson:1:1: expected an object such as",
        "{\"fingerprint\":\"a\"} | base.ndjson:1:1: 'check' is missing",
        "{\"fingerprnt\":\"a\"} | base.ndjson:1:1: unknown key 'fingerprnt'; did you mean fingerprint?",
        "{\"fingerprint\":\"a\",\"check\":\"b\",\"date\":\"1.2.26\"} | base.ndjson:1:1: '1.2.26' is no date"
      })
  void wrongLinesAreToldWithTheirPlace(String line, String message) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void onlyDismissedFindingsAreSilenced() throws InputException {
    String json =
        """
        {"format": 1, "exported": {"by": "report"}, "decisions": [
          {"fingerprint": "a1", "check": "hedge-lost", "status": "dismissed", "reason": "idiom"},
          {"fingerprint": "b2", "check": "hedge-lost", "status": "accepted", "comment": "mend"}
        ]}
        """;

    assertThat(Decisions.read(SourceFile.of("d.json", json)).reasons())
        .containsOnlyKeys("a1")
        .containsEntry("a1", "idiom");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[] | d.json:1:",
        "{\"decisions\": [{\"status\": \"dismissed\"}]} | d.json:1:39: a decision has 'fingerprint' and",
        "{\"decisions\": [{\"fingerprint\": \"a\", \"status\": \"dismised\"}]} | d.json:1:58: unknown status"
      })
  void wrongDecisionsAreToldWithTheirPlace(String json, String message) {
    assertThatThrownBy(() -> Decisions.read(SourceFile.of("d.json", json)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message);
  }
}
