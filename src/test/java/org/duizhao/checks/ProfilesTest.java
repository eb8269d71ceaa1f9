// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.check.Profile;
import org.duizhao.check.TargetText;
import org.duizhao.document.DocumentFormat;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;

/** The checks of readability run when they are asked for, and not else. */
final class ProfilesTest {
  private static final String TEXT = "该工具对文件进行修改。";

  @Test
  void standardProfileLeavesReadabilityAlone() {
    assertThat(found(CheckSelection.all())).isEmpty();
  }

  @Test
  void strictProfileRunsAll() {
    assertThat(found(CheckSelection.of(Profile.STRICT))).containsExactly("empty-verb");
  }

  @Test
  void nameOfACheckIsEnough() {
    CheckSelection named = new CheckSelection(Set.of("empty-verb"), Set.of(), Map.of());
    assertThat(found(named)).containsExactly("empty-verb");
  }

  @Test
  void whatIsSkippedIsSkippedUnderAnyProfile() {
    CheckSelection skipped =
        new CheckSelection(Set.of(), Set.of("empty-verb"), Map.of(), Profile.STRICT);
    assertThat(found(skipped)).isEmpty();
  }

  private static List<String> found(CheckSelection selection) {
    CheckRunner runner = new CheckRunner(BuiltInChecks.all(), selection, CheckContext.plain());
    SourceFile file = SourceFile.of("a.md", TEXT);
    TargetText text = TargetText.of(new DocumentReader().read(file, DocumentFormat.MARKDOWN));
    return runner.runTarget(text).stream().map(finding -> finding.issue().check()).toList();
  }
}
