// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.glossary.TermBase;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.model.Model;
import org.duizhao.pipeline.Input;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.TranslationCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found on the real documents that the tool was started from. */
class SharedPairTest {
  private static final Path SEEDS = Path.of("..", "shared", "seeds");
  private static final Path SOURCE = SEEDS.resolve("001_430e71289be0bd34.txt");
  private static final Path TARGET = SEEDS.resolve("000_86eaaaf9bc31e37e.txt");

  private final Model model = Model.bundled();
  private final TranslationCheck check =
      new TranslationCheck(
          new CheckRunner(
              BuiltInChecks.all(),
              CheckSelection.all(),
              new CheckContext(
                  TermBase.bundled(), model::lexicon, model::coverage, model::speller)),
          model,
          Progress.SILENT);

  @BeforeEach
  void needsTheDocuments() {
    assumeTrue(Files.isDirectory(SEEDS), "the shared seed documents are not here: " + SEEDS);
  }

  private List<Issue> issues(Path target) throws Exception {
    return check.of(new Input(SOURCE, null), new Input(target, null)).issues();
  }

  private static String brief(Issue issue) {
    return issue.check() + " " + line(issue.source()) + " " + line(issue.target());
  }

  private static String line(@Nullable Excerpt excerpt) {
    return excerpt == null ? "-" : String.valueOf(excerpt.start().line());
  }

  @Test
  void everyKnownDefectIsFoundAndNothingElseIsMajor() throws Exception {
    List<Issue> issues = issues(TARGET);
    assertThat(issues.stream().filter(issue -> issue.severity().isAtLeast(Severity.MAJOR)))
        .extracting(SharedPairTest::brief)
        .containsExactlyInAnyOrder(
            "omitted-block 48 54",
            "hedge-lost 22 20",
            "unsourced-unit 80 80",
            "literal-altered 14 12",
            "untranslated - 1",
            "hyperlink-missing 16 16");
    assertThat(issues)
        .extracting(SharedPairTest::brief)
        .contains(
            "markup-mismatch 28 32",
            "markup-mismatch 46 52",
            "term-forbidden 37 42",
            "term-forbidden 47 54",
            "mojibake 16 -")
        .containsOnlyOnce("second-document 90 86");
  }

  @Test
  void theMissingCorrectionComesFirst(@TempDir Path folder) throws Exception {
    String chinese = Files.readString(TARGET);
    int note = chinese.indexOf("更新");
    int from = chinese.lastIndexOf('[', note);
    int to = chinese.indexOf(']', note) + 1;
    Path cut = folder.resolve("cut.txt");
    Files.writeString(cut, chinese.substring(0, from) + chinese.substring(to));

    Issue first = issues(cut).get(0);

    assertThat(first.check()).isEqualTo("correction-missing");
    assertThat(first.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(first.message()).contains("it corrects \"The new API also adds features");
  }

  @Test
  void singleFilesGetOneFindingOrNone() throws Exception {
    assertThat(single("004_89de48ae556b9112.txt")).isEmpty();
    assertThat(single("003_d88d438eb3c9d120.txt")).isEmpty();
    assertThat(single("002_e23e9ff8ea2d694d.txt"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.check()).isEqualTo("untranslated"));
  }

  /** What a reader would act on; wrong-character says of itself when it is likely a false alarm. */
  private List<Issue> single(String name) throws Exception {
    return check.of(new Input(SEEDS.resolve(name), null)).issues().stream()
        .filter(issue -> issue.severity().isAtLeast(Severity.MINOR) && issue.confidence() >= 0.5)
        .toList();
  }
}
