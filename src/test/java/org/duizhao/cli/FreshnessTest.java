// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} of a project in git: what the English has changed since is told by itself. */
class FreshnessTest {
  private static final String ENGLISH =
      """
      # Loader

      The loader starts 8 threads. It reads the table once.

      The disk must have 20 MB free before the copy starts.

      It needs 2 MB.
      """;
  private static final String CHINESE = "# 装载程序\n\n装载程序启动 8 个线程。它只读取一次表格。\n\n它需要 3 MB。\n";

  @TempDir private Path root;
  @TempDir private Path cache;
  private GitFolder git;
  private String first;

  @BeforeEach
  void translate() throws IOException, GitAPIException {
    git = new GitFolder(root);
    git.write("duizhao.yml", "translations:\n  - source: en/(.*)\n    target: zh/$1\n");
    git.write("en/loader.md", ENGLISH);
    git.write("zh/loader.md", CHINESE);
    first = git.commit("both");
  }

  @AfterEach
  void close() {
    git.close();
  }

  private Ran check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--cache", cache.toString()));
    args.addAll(List.of("--config", git.file("duizhao.yml").toString()));
    args.addAll(List.of(more));
    return Ran.duizhao(args.toArray(String[]::new));
  }

  private JsonNode json(String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("--output", "json"));
    args.addAll(List.of(more));
    return new ObjectMapper().readTree(check(args.toArray(String[]::new)).out());
  }

  private static List<String> checks(JsonNode list) {
    return list.findValuesAsText("check");
  }

  private void editEnglish() throws IOException {
    String text = Files.readString(git.file("en/loader.md")).replace("8 threads", "12 threads");
    git.write("en/loader.md", text + "\nThe log is kept for 30 days, and nobody can stop that.\n");
  }

  @Test
  void nothingIsBehindAtFirst() throws IOException {
    JsonNode report = json();

    assertThat(report.get("behind")).isEmpty();
    assertThat(report.get("drift")).isEmpty();
    assertThat(checks(report.get("issues"))).containsExactly("omitted-block", "number-mismatch");
  }

  @Test
  void changeOfTheEnglishIsDriftAndOldMistakesStay() throws IOException, GitAPIException {
    editEnglish();
    for (String state : List.of("edited", "committed", "from the cache")) {
      if (state.equals("committed")) {
        git.commit("English");
      }
      JsonNode report = json();

      assertThat(report.at("/behind/0/commit").asText()).as(state).isEqualTo(first);
      assertThat(report.at("/behind/0/changes").asInt()).as(state).isEqualTo(2);
      assertThat(checks(report.get("drift")))
          .as(state)
          .containsExactlyInAnyOrder("omitted-block", "number-mismatch");
      assertThat(checks(report.get("issues")))
          .as(state)
          .containsExactly("omitted-block", "number-mismatch");
      assertThat(report.at("/issues/0/message").asText()).as(state).contains("20 MB");
    }
  }

  @Test
  void consoleListsWhatIsBehind() throws IOException, GitAPIException {
    editEnglish();
    git.commit("English");

    assertThat(check().out())
        .contains("Behind the English, see duizhao status (1):\n")
        .contains("zh/loader.md renders " + first.substring(0, 8) + " of ")
        .contains(": 2 sentences have changed since; 2 findings about that do not count\n")
        .endsWith("2 issues (2 major) in 1 of 1 pair, 1 behind.\n");
  }

  @Test
  void driftFailsOnlyWhereThatIsAskedFor() throws IOException, GitAPIException {
    git.write(
        "zh/loader.md",
        CHINESE.replace("3 MB", "2 MB").replace("表格。\n", "表格。\n\n复制开始前，磁盘必须有 20 MB 空闲。\n"));
    git.commit("mended");
    assertThat(check().code()).isZero();
    editEnglish();
    git.commit("English");

    assertThat(check().code()).isZero();
    assertThat(check("--fail-behind").code()).isEqualTo(1);
    assertThat(check("--count-drift").code()).isEqualTo(1);
    assertThat(check("--count-drift").out()).doesNotContain("behind");
    assertThat(check("--base", "HEAD~1").code()).isEqualTo(1);
    assertThat(check("--base", "HEAD~1", "--fail-behind").code()).isEqualTo(2);
  }

  @Test
  void whoeverBringsItUpToDateIsAnswerableForIt() throws IOException, GitAPIException {
    editEnglish();
    git.commit("English");
    git.write("zh/loader.md", CHINESE.replace("8 个", "12 个") + "\n日志会保留 30 天，谁都无法停用。\n");

    for (String state : List.of("edited", "committed")) {
      if (state.equals("committed")) {
        git.commit("Chinese");
      }
      JsonNode report = json();

      assertThat(report.get("behind")).as(state).isEmpty();
      assertThat(checks(report.get("issues")))
          .as(state)
          .containsExactly("omitted-block", "number-mismatch");
    }
  }
}
