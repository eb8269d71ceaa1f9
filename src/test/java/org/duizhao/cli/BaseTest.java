// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --base}: what a change has brought in, and nothing else. */
class BaseTest {
  private static final String RULES =
      """
      translations:
        - source: docs/en/(.*)
          target: docs/zh/$1
      """;
  private static final String OLD_ENGLISH = "The scheduler handles 64 queues at once.\n";
  private static final String OLD_CHINESE = "调度器可以同时处理 46 个队列。\n";
  private static final String QUIET = "No issues in 1 pair.\n";

  @TempDir private Path root;
  private GitFolder git;

  @BeforeEach
  void commitOldTree() throws IOException, GitAPIException {
    git = new GitFolder(root);
    git.write("duizhao.yml", RULES);
    git.write("docs/en/queues.md", OLD_ENGLISH).write("docs/zh/queues.md", OLD_CHINESE);
    git.write("docs/en/pools.md", "The allocator uses 8 pools.\n");
    git.write("docs/zh/pools.md", "分配器使用 8 个池。\n");
    git.write("docs/en/late.md", "Not yet translated.\n");
    git.commit("old tree");
  }

  @AfterEach
  void close() {
    git.close();
  }

  private Ran check(String... more) {
    String[] args = new String[more.length + 5];
    System.arraycopy(
        new String[] {"check", "--config", git.file("duizhao.yml").toString(), "--base", "main"},
        0,
        args,
        0,
        5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Ran.duizhao(args);
  }

  @Test
  void nothingHasChanged() {
    Ran ran = check();

    assertThat(ran.out()).isEqualTo("No issues in 0 pairs.\n");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @Test
  void defectOfTheChineseIsToldAndTheOldOneIsNot() throws IOException {
    git.write("docs/zh/pools.md", "分配器使用 9 个池。\n");
    git.write("docs/zh/queues.md", OLD_CHINESE + "\n");

    Ran ran = check();

    assertThat(ran.out()).contains("\"8\" has no equal").doesNotContain("\"64\"");
    assertThat(ran.out()).endsWith("1 issue (1 major) in 1 of 2 pairs.\n");
    assertThat(ran.code()).isEqualTo(1);
  }

  /** The first run fills the cache, by which the second knows what unchanged files say. */
  @Test
  void headingIsComparedWithUnchangedFiles(@TempDir Path cache) throws Exception {
    for (String name : new String[] {"disks", "files", "locks"}) {
      git.write("docs/en/" + name + ".md", "## Usage\n\nAll about " + name + ".\n");
      git.write("docs/zh/" + name + ".md", "## 用法\n\n关于 " + name + " 的一切。\n");
    }
    git.commit("three pages");
    git.write("docs/en/disks.md", "## Usage\n\nAll about disks.\n\nThat is all.\n");
    git.write("docs/zh/disks.md", "## 使用方法\n\n关于 disks 的一切。\n\n仅此而已。\n");
    String[] heading = {"--check", "inconsistent-heading", "--cache", cache.toString()};

    Ran unknown = check(heading);
    Ran all =
        Ran.duizhao(
            "check",
            "--config",
            git.file("duizhao.yml").toString(),
            "--check",
            "inconsistent-heading",
            "--cache",
            cache.toString());
    Ran known = check(heading);

    assertThat(unknown.out()).isEqualTo(QUIET);
    assertThat(unknown.err()).contains("not compared with 4 unchanged files");
    assertThat(all.out()).doesNotContain("disks.md:1:1");
    assertThat(known.out()).contains("使用方法", "in 2 files, first in").endsWith("in 1 of 1 pair.\n");
    assertThat(known.err()).isEmpty();
  }

  @Test
  void editOfTheEnglishChecksItsChineseTwin() throws IOException, GitAPIException {
    git.branch("work");
    git.write("docs/en/pools.md", "The allocator uses 12 pools.\n");
    git.commit("more pools");

    assertThat(check().out()).contains("\"12\" has no equal").contains("in 1 of 1 pair.");
  }

  @Test
  void movedAndWrappedTextStaysQuiet() throws IOException {
    git.write("docs/en/queues.md", "It is fast.\n\nThe scheduler handles\n64 queues at once.\n");
    git.write("docs/zh/queues.md", "它很快。\n\n调度器可以同时\n处理 46 个队列。\n");

    assertThat(check().out()).isEqualTo(QUIET);
  }

  @Test
  void renamedFilesStayQuiet() throws IOException {
    git.move("docs/en/queues.md", "docs/en/new/runqueues.md");
    git.move("docs/zh/queues.md", "docs/zh/new/runqueues.md");
    assertThat(check().out()).isEqualTo("No issues in 0 pairs.\n");

    git.write("docs/en/new/runqueues.md", OLD_ENGLISH + "\nIt is fast.\n");
    git.write("docs/zh/new/runqueues.md", OLD_CHINESE + "\n它很快。\n");
    assertThat(check().out()).isEqualTo(QUIET);
  }

  @Test
  void copyOfAnOldDefectIsNew() throws IOException {
    git.write("docs/en/pools.md", OLD_ENGLISH).write("docs/zh/pools.md", OLD_CHINESE);

    assertThat(check().out()).contains("\"64\"").endsWith("in 1 of 1 pair.\n");
  }

  @Test
  void editAroundAnOldDefectStaysQuiet() throws IOException {
    git.write("docs/zh/queues.md", "这个调度器能够同时处理 46 个队列。\n");

    assertThat(check().out()).isEqualTo(QUIET);
  }

  @Test
  void onlyWhatIsNewlyMissingIsListed() throws IOException {
    git.write("docs/en/later.md", "Not yet translated either.\n");

    assertThat(check().out())
        .isEqualTo(
            "Not translated (1):\n  docs/en/later.md → docs/zh/later.md\n\nNo issues in 0 pairs.\n");
  }

  @Test
  void workOfOthersOnTheBaseCountsForNothing() throws IOException, GitAPIException {
    git.branch("work");
    git.write("docs/zh/pools.md", "分配器可以使用 8 个池。\n");
    git.commit("other words");
    git.checkout("main");
    git.write("docs/zh/queues.md", "调度器可以同时处理 64 个队列。\n");
    git.commit("mended by others");
    git.checkout("work");

    assertThat(check().out()).isEqualTo(QUIET);
  }

  @Test
  void changedLinesNarrowItDown() throws IOException {
    git.write("docs/en/pools.md", "The allocator uses 8 pools.\n\nIt starts 3 threads.\n");
    git.write("docs/zh/pools.md", "分配器使用 8 个池。\n\n它启动 4 个线程。\n");
    assertThat(check("--changed-lines").out()).contains("\"3\"");

    git.write("docs/en/queues.md", "The scheduler\nhandles 64 queues at once.\n");
    assertThat(check("--changed-lines").out()).contains("\"3\"").doesNotContain("\"64\"");
  }

  @Test
  void projectMayLieBelowTheRepository() throws IOException, GitAPIException {
    git.write("manual/duizhao.yml", RULES);
    git.write("manual/docs/en/queues.md", OLD_ENGLISH);
    git.write("manual/docs/zh/queues.md", OLD_CHINESE);
    git.commit("manual");
    git.write("manual/docs/zh/queues.md", OLD_CHINESE + "\n" + "它启动 4 个线程。\n");
    git.write("manual/docs/en/queues.md", OLD_ENGLISH + "\nIt starts 3 threads.\n");

    String config = git.file("manual/duizhao.yml").toString();
    Ran ran = Ran.duizhao("check", "--config", config, "--base", "main");

    assertThat(ran.out()).contains("\"3\"").doesNotContain("\"64\"");
  }

  @Test
  void unknownBaseIsToldWithWhatToDo() {
    Ran ran =
        Ran.duizhao(
            "check", "--config", git.file("duizhao.yml").toString(), "--base", "origin/main");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "duizhao: --base: git knows no commit 'origin/main'; in a shallow clone, get it first:"
                + " git fetch origin main\n");
  }

  @Test
  void changedLinesNeedABase() {
    Ran ran =
        Ran.duizhao("check", "--config", git.file("duizhao.yml").toString(), "--changed-lines");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--changed-lines needs --base REF");
  }

  @Test
  void folderWithoutGitIsTold(@TempDir Path elsewhere) throws IOException {
    Path config = Files.writeString(elsewhere.resolve("duizhao.yml"), RULES);

    Ran ran = Ran.duizhao("check", "--config", config.toString(), "--base", "main");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("lies in no git repository; run duizhao in a clone");
  }
}
