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

  private void seed(SeededScore score, String original, String kind, String target)
      throws InputException {
    String source = original.equals("a") ? "It opened 12 files." : "It opened 14 files.";
    String sound = original.equals("a") ? "它打开了 12 个文件。" : "它打开了 41 个文件。";
    SeededUnit unit = SeededUnit.of(original, kind, source, sound, target);
    score.seeded(unit, findings(unit.line()));
  }

  @Test
  void whatStandsElsewhereIsNotFound() throws InputException {
    SeededScore score = new SeededScore(Severity.MINOR);
    String sound = "它打开了 12 个文件。然后退出。";
    score.clean("c", findings("c\tIt opened 12 files. Then it quit.\t" + sound));
    SeededUnit unit =
        SeededUnit.of("c", "term", "It opened 14 files. Then it quit.", sound, "它打开了 12 个文件。然后离开。");
    score.seeded(unit, findings(unit.line()));
    assertEquals(Map.of("term", new SeededScore.Kind(0, 1)), score.kinds());
  }

  @Test
  void whatTheSoundUnitHasAlreadyIsNotFound() throws InputException {
    SeededScore score = new SeededScore(Severity.MINOR);
    score.clean("a", findings("a\tIt opened 12 files.\t它打开了 12 个文件。"));
    score.clean("b", findings("b\tIt opened 14 files.\t它打开了 41 个文件。"));
    seed(score, "a", "number", "它打开了 13 个文件。");
    seed(score, "b", "number", "它打开了 42 个文件。");
    seed(score, "a", "nothing", "它打开了 12 个文件。");
    assertEquals(
        Map.of("number", new SeededScore.Kind(1, 2), "nothing", new SeededScore.Kind(0, 1)),
        score.kinds());
    assertEquals(2, score.units());
    assertEquals(1, score.flagged());
    assertEquals(Map.of("number-mismatch", 1), score.flaggedBy());
    SeededScore.Rightness worth = score.rightness().get("number-mismatch");
    assertEquals(List.of(1, 1), List.of(worth.hits(), worth.flags()));
    assertEquals(0.5, worth.right());
    assertEquals(2, score.reliability().beads());
  }

  /** A finding that takes the place of another one is new where it marks other words. */
  @Test
  void anIssueAtOtherWordsIsFound() throws InputException {
    SeededScore score = new SeededScore(Severity.MINOR);
    String source = "It opened 14 files. It closed 25 sockets.";
    String sound = "它打开了 41 个文件。它关闭了 25 个套接字。";
    score.clean("d", findings("d\t" + source + "\t" + sound));
    String other = "它打开了 14 个文件。它关闭了 52 个套接字。";
    SeededUnit unit = SeededUnit.of("d", "number", source, sound, other);
    score.seeded(unit, findings(unit.line()));
    assertEquals(Map.of("number", new SeededScore.Kind(1, 1)), score.kinds());
  }

  @Test
  void mildIssuesDoNotCountAboveTheirSeverity() throws InputException {
    SeededScore score = new SeededScore(Severity.CRITICAL);
    score.clean("a", findings("a\tIt opened 12 files.\t它打开了 13 个文件。"));
    assertEquals(0, score.flagged());
  }
}
