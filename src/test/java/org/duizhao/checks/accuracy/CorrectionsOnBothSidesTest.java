// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.InputException;
import org.duizhao.model.Model;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.TranslationCheck;
import org.duizhao.read.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word that is struck out in one place and a correction that is put in at another. */
class CorrectionsOnBothSidesTest {
  @TempDir private Path folder;

  @Test
  void neitherAnswersForTheOther() throws IOException, InputException {
    Path english =
        written("a.en.md", "The cache is ~~on~~ off by default.\n\nThe daemon reads the file.\n");
    Path chinese = written("a.zh.md", "缓存默认关闭。\n\n守护进程读取该文件。（更正：它不读取该文件。）\n");
    CheckRunner runner =
        new CheckRunner(BuiltInChecks.all(), CheckSelection.all(), CheckContext.plain());
    List<String> checks =
        new TranslationCheck(runner, Model.bundled(), Progress.SILENT)
            .of(RawDocument.of(english), RawDocument.of(chinese)).findings().stream()
                .map(finding -> finding.issue().check())
                .toList();
    assertThat(checks).contains("correction-missing", "correction-added");
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
