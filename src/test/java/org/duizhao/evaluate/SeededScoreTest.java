// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.InputException;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Severity;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.UnitCheck;
import org.junit.jupiter.api.Test;

class SeededScoreTest {
  private final UnitCheck checks =
      new UnitCheck(
          new CheckRunner(BuiltInChecks.all(), CheckSelection.all(), CheckContext.plain()),
          Progress.SILENT);

  private List<Finding> findings(String unit) throws InputException {
    return checks.findings("units.tsv", unit, 1);
  }

  @Test
  void whatTheSoundUnitHasAlreadyIsNotFound() throws InputException {
    SeededScore score = new SeededScore(Severity.MINOR);
    score.clean("a", findings("a\tIt opened 12 files.\t它打开了 12 个文件。"));
    score.clean("b", findings("b\tIt opened 14 files.\t它打开了 41 个文件。"));
    score.seeded("a", "number", findings("a1\tIt opened 12 files.\t它打开了 13 个文件。"));
    score.seeded("b", "number", findings("b1\tIt opened 14 files.\t它打开了 42 个文件。"));
    score.seeded("a", "nothing", findings("a2\tIt opened 12 files.\t它打开了 12 个文件。"));
    assertEquals(
        Map.of("number", new SeededScore.Kind(1, 2), "nothing", new SeededScore.Kind(0, 1)),
        score.kinds());
    assertEquals(2, score.units());
    assertEquals(1, score.flagged());
    assertEquals(Map.of("number-mismatch", 1), score.flaggedBy());
  }

  @Test
  void mildIssuesDoNotCountAboveTheirSeverity() throws InputException {
    SeededScore score = new SeededScore(Severity.CRITICAL);
    score.clean("a", findings("a\tIt opened 12 files.\t它打开了 13 个文件。"));
    assertEquals(0, score.flagged());
  }
}
