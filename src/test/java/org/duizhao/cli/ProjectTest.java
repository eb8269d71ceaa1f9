// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} on a tree, from {@code duizhao.yml} to exit code and streams. */
class ProjectTest {
  @TempDir private Path root;

  @BeforeEach
  void write() throws IOException {
    write(
        "duizhao.yml",
        """
        translations:
          - source: docs/en/(.*)
            target: docs/zh/$1
        paths:
          - match: docs/zh/old/
            severity: {number-mismatch: minor}
        """);
    write("docs/en/queues.md", "The scheduler handles 64 queues at once.\n");
    write("docs/zh/queues.md", "调度器可以同时处理 46 个队列。\n");
    write("docs/en/old/limits.md", "Each file may have 12 lines.\n");
    write("docs/zh/old/limits.md", "每个文件可以有 21 行。\n");
    write("docs/en/memory.md", "The allocator is fast.\n");
    write("docs/zh/memory.md", "分配器很快。\n");
    write("docs/en/new.md", "Not yet translated.\n");
    write("docs/zh/gone.md", "英文已经删除。\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Ran check(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "check";
    args[1] = "--config";
    args[2] = root.resolve("duizhao.yml").toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Ran.duizhao(args);
  }

  @Test
  void wholeTreeIsChecked() {
    Ran ran = check();

    assertThat(ran.out())
        .contains("\"64\" has no equal in the target; nearest is \"46\"")
        .contains("Not translated (1):\n  docs/en/new.md → docs/zh/new.md\n")
        .contains("Translations without a source (1):\n  docs/zh/gone.md\n")
        .endsWith("2 issues (1 major, 1 minor) in 2 of 3 pairs.\n");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void namedPathsMeanTheirPairs() {
    String english = root.resolve("docs/en/memory.md").toString();
    String folder = root.resolve("docs/zh/old").toString();

    Ran ran = check(english, folder);

    assertThat(ran.out()).contains("\"12\"").doesNotContain("\"64\"");
    assertThat(ran.out()).endsWith("1 issue (1 minor) in 1 of 2 pairs.\n");
    assertThat(ran.code()).isZero();
  }

  @Test
  void commandLineGoesBeforeTheFile() {
    assertThat(check("--fail-on", "none").code()).isZero();
    assertThat(check("--skip", "number-mismatch").out()).endsWith("No issues in 3 pairs.\n");
  }

  @Test
  void jsonListsWhatIsNotThere() throws IOException {
    JsonNode report = new ObjectMapper().readTree(check("--output", "json").out());

    assertThat(report.at("/pairs")).hasSize(3);
    assertThat(report.at("/missing/0/target").textValue()).isEqualTo("docs/zh/new.md");
    assertThat(report.at("/orphans/0").textValue()).isEqualTo("docs/zh/gone.md");
    assertThat(report.at("/summary/major").intValue()).isEqualTo(1);
  }

  @Test
  void fileThatCannotBeReadIsToldAndTheOthersAreChecked() throws IOException {
    Files.write(root.resolve("docs/zh/memory.md"), new byte[] {0, 1, 2, 0});

    Ran ran = check();

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).hasLineCount(1).contains("docs/zh/memory.md");
    assertThat(ran.out()).endsWith("2 issues (1 major, 1 minor) in 2 of 2 pairs, 1 not read.\n");
  }

  @Test
  void explicitPairOutsideTheRulesIsStillAPair() throws IOException {
    write("a.md", "It boots.\n");
    write("b.md", "它能启动。\n");

    Ran ran =
        check(
            "--output",
            "console",
            root.resolve("a.md").toString(),
            root.resolve("b.md").toString());

    assertThat(ran.out()).isEqualTo("No issues. Blocks: 1 paired.\n");
  }

  @Test
  void withoutRulesATreeIsRefused() throws IOException {
    write("duizhao.yml", "fail-on: minor\n");

    Ran ran = check();

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("duizhao.yml has to say which files translate which");
  }
}
