// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.Correction.CorrectedWords;
import org.duizhao.evaluate.ProofreadScore.Tally;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.UnitCheck;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofreadScoreTest {
  @TempDir private Path folder = Path.of("");

  private static Correction correction(String before, String after, String changes) {
    String line = String.join("\t", "a", "number", "en", before, after, changes);
    return Correction.parse(line).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          number: 21 → 12 [21>12],      21,   12
          number: → 4.3 以上 [missing 4.3], '', 4.3 以上
          number: 多出 →,                多出, ''
          number: 一 → 二 || typo: 写 → 些, 一,  二
          """)
  void changesAreRead(String changes, String before, String after) {
    assertEquals(
        List.of(new CorrectedWords(before, after)), correction("一", "二", changes).changes());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          有 21 个，共 21 次, 有 12 个，共 21 次,   number: 21 → 12, 2, 4
          有 21 个，共 21 次, 有 21 个，共 12 次,   number: 21 → 12, 9, 11
          在桌面接收通知,     在安卓 4.3 桌面接收通知, number: → 安卓 4.3 , 1, 1
          2017 年和 2019 年,  2007 年和 2019 年,   number: 2017 / 2018 → 2007 / 2009, 0, 4
          多出一段的文字,     一段的文字,            number: 多出 →,  0, 2
          """)
  void placeIsWhereTheTextsDiffer(String before, String after, String changes, int from, int to) {
    Correction correction = correction(before, after, changes);
    assertEquals(List.of(new Span(from, to)), CorrectedPlaces.of(correction));
  }

  @Test
  void escapesBecomeBlanks() {
    assertEquals("a b\\n c", Correction.plain("a\\tb\\\\n\\nc"));
  }

  @Test
  void onlyWhatTouchesTheCorrectionIsFound() throws InputException, IOException {
    Path corrections =
        Files.writeString(
            folder.resolve("corrections.tsv"),
            """
            1\tnumber\tIt opened 12 files.\t它打开了 21 个文件。\t它打开了 12 个文件。\tnumber: 21 → 12
            2\tterm\tIt opened 12 files.\t它打开了 21 个档。\t它打开了 21 个文件。\tterm: 档 → 文件
            3\tnumber\tIt opened 12 files.\t它打开了文件。\t它打开了 12 个文件。\tnumber: → 12 个
            4\tterm\tIt opened 12 files.\t它打开了档。\t它打开了文件。\tterm: 档 → 文件
            5\trestored\tIt opened files.\t\t它打开了文件。\trestored: → 它打开了文件
            6\trestored\t12 / 3\t\t12 / 3\trestored: → 12 / 3
            """);
    Path unchanged =
        Files.writeString(
            folder.resolve("unchanged.tsv"),
            """
            1\tIt closed 3 files.\t它关闭了 3 个文件。
            2\tIt closed 3 files.\t它关闭了 4 个文件。
            """);
    CheckRunner runner =
        new CheckRunner(BuiltInChecks.all(), CheckSelection.all(), CheckContext.plain());
    ProofreadEvaluation evaluation =
        new ProofreadEvaluation(new UnitCheck(runner, Progress.SILENT));
    evaluation.addCorrections(corrections);
    evaluation.addUnchanged(unchanged);
    ProofreadScore score = evaluation.score();
    assertEquals(new Tally(2, 8, 2, 2, 2, 2, 2), score.kinds().get("number"));
    assertEquals(new Tally(2, 8, 2, 2, 0, 0, 2), score.kinds().get("term"));
    assertEquals(new Tally(2, 6, 1, 1, 1, 1, 1), score.kinds().get("restored"));
    assertEquals(new Tally(2, 8, 1, 1, 0, 0, 1), score.unchanged());
    assertEquals(3, evaluation.misses().size());
    assertTrue(evaluation.flags().stream().allMatch(flag -> flag.article().equals("2")));
  }
}
