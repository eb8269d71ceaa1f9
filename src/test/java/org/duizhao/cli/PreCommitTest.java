// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook of {@code .pre-commit-hooks.yaml} in a real run of pre-commit. */
class PreCommitTest {
  @TempDir private Path root;
  private Path work;

  private record Ended(int code, String out) {}

  @BeforeEach
  void installHook() throws IOException, GitAPIException, InterruptedException {
    assumeTrue(isThere("pre-commit") && isThere("git"), "pre-commit or git is not installed");
    String hookCommit;
    try (GitFolder hook = new GitFolder(Files.createDirectory(root.resolve("hook")))) {
      hook.write(".pre-commit-hooks.yaml", Files.readString(Path.of(".pre-commit-hooks.yaml")));
      hook.write("duizhao", launcher());
      Files.setPosixFilePermissions(
          hook.file("duizhao"), PosixFilePermissions.fromString("rwxr-xr-x"));
      hookCommit = hook.commit("hook");
    }
    work = Files.createDirectory(root.resolve("work"));
    try (GitFolder git = new GitFolder(work)) {
      git.write(
          ".pre-commit-config.yaml",
          "repos:\n  - repo: "
              + root.resolve("hook")
              + "\n    rev: "
              + hookCommit
              + "\n    hooks:\n      - id: duizhao\n");
      git.write("duizhao.yml", "translations:\n  - source: en/(.*)\n    target: zh/$1\n");
      git.write("en/queues.md", "The scheduler handles 64 queues at once.\n");
      git.write("zh/queues.md", "调度器可以同时处理 64 个队列。\n");
      git.write("en/old.md", "Each file may have 12 lines.\n");
      git.write("zh/old.md", "每个文件可以有 21 行。\n");
      git.write("NOTES.md", "Nothing to translate.\n");
      git.commit("begin");
    }
  }

  /** What the launcher of a checkout does, with the classes of this test. */
  static String launcher() {
    return "#!/bin/sh\nexec '"
        + Path.of(System.getProperty("java.home"), "bin", "java")
        + "' -cp '"
        + System.getProperty("java.class.path")
        + "' org.duizhao.cli.Main \"$@\"\n";
  }

  private boolean isThere(String program) throws InterruptedException {
    try {
      return run(root, List.of(program, "--version")).code() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Ended run(Path folder, List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "PRE_COMMIT_HOME",
                root.resolve("pre-commit").toString(),
                "HOME",
                root.toString(),
                "LC_ALL",
                "C.UTF-8",
                "GIT_CONFIG_NOSYSTEM",
                "1"));
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), out);
  }

  private Ended commit(String path, String text) throws IOException, InterruptedException {
    Files.writeString(work.resolve(path), text);
    run(work, List.of("git", "add", "."));
    return run(work, List.of("pre-commit", "run", "--color", "never"));
  }

  @Test
  void pairsOfChangedFilesAreChecked() throws IOException, InterruptedException {
    Ended wrong = commit("zh/queues.md", "调度器可以同时处理 46 个队列。\n");
    assertThat(wrong.out())
        .contains("zh/queues.md:1:")
        .contains("\"64\" has no equal in the target; nearest is \"46\"")
        .doesNotContain("old.md");
    assertThat(wrong.code()).isEqualTo(1);

    assertThat(commit("zh/queues.md", "调度器能同时处理 64 个队列。\n").code()).isZero();

    Ended english = commit("en/queues.md", "The scheduler handles 72 queues at once.\n");
    assertThat(english.out()).contains("\"72\" has no equal");
    assertThat(english.code()).isEqualTo(1);
  }

  @Test
  void filesOfNoPairArePassedOver() throws IOException, InterruptedException {
    Ended ended = commit("NOTES.md", "Still nothing to translate.\n");

    assertThat(ended.out()).contains("Passed");
    assertThat(ended.code()).isZero();
  }
}
