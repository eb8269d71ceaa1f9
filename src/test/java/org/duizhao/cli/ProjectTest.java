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
    write("docs/en/memory.md", "The allocator uses 8 pools.\n");
    write("docs/zh/memory.md", "分配器使用 8 个池。\n");
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
  void filesAreComparedWithThoseBeforeThem() throws IOException {
    String english = "## Usage\n\nLook at GitHub.\n";
    write("docs/en/a.md", english);
    write("docs/zh/a.md", "## 用法\n\n请看 GitHub。\n");
    write("docs/en/b.md", english);
    write("docs/zh/b.md", "## 用法：\n\n请看 GitHub。\n");
    write("docs/en/c.md", english);
    write(
        "docs/zh/c.md",
        "<!-- duizhao-disable-file inconsistent-name: as it is called here -->\n\n## 使用\n\n请看 Github。\n");
    write("docs/en/d.md", english);
    write("docs/zh/d.md", "## 用法\n\n请看 Github。\n");

    Ran ran = check("--check", "inconsistent-heading,inconsistent-name");

    assertThat(ran.out())
        .contains("\"Usage\" is \"用法\" in 2 files, first in ")
        .contains("docs/zh/a.md, line 1\n")
        .contains("\"Github\" is \"GitHub\" in 2 files, first in ")
        .contains("docs/zh/a.md, line 3\n")
        .endsWith("2 issues (2 neutral) in 2 of 7 pairs, 1 not told.\n");
    assertThat(ran.err()).isEmpty();
    assertThat(check(root.resolve("docs/zh/c.md").toString()).out())
        .endsWith("No issues in 1 pair.\n");
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

  @Test
  void baselineSilencesWhatIsOldAndTellsWhatIsNew() throws IOException {
    String file = root.resolve("base.ndjson").toString();
    String config = root.resolve("duizhao.yml").toString();
    Ran created =
        Ran.duizhao(
            "baseline", "create", "--file", file, "--reason", "old", "--", "--config", config);
    assertThat(created.err()).isEqualTo("duizhao: " + file + ": 0 → 2 findings\n");

    Ran quiet = check("--baseline", file);
    assertThat(quiet.out()).endsWith("No issues in 3 pairs, 2 not told.\n");
    assertThat(quiet.code()).isZero();

    write("docs/zh/memory.md", "分配器使用 9 个池。\n");
    write("docs/zh/queues.md", "另外一句话在前面。\n\n调度器可以\n同时处理 46 个队列。\n");
    write(
        "docs/en/queues.md",
        "Another sentence stands before.\n\nThe scheduler handles 64 queues at once.\n");
    Ran later = check("--baseline", file);
    assertThat(later.out()).contains("\"8\"").doesNotContain("\"64\"");
    assertThat(later.code()).isEqualTo(1);

    write("docs/zh/old/limits.md", "每个文件可以有 12 行。\n");
    Ran pruned = Ran.duizhao("baseline", "prune", "--file", file, "--", "--config", config);
    assertThat(pruned.err()).endsWith("2 → 1 findings\n");
  }

  @Test
  void commentSilencesTheBlockBelowAndSarifKeepsIt() throws IOException {
    write(
        "docs/zh/queues.md",
        "<!-- duizhao-disable-next-line number-mismatch: counted otherwise -->\n调度器可以同时处理 46 个队列。\n");

    Ran ran = check("--output", "sarif");

    JsonNode results = new ObjectMapper().readTree(ran.out()).at("/runs/0/results");
    assertThat(results).hasSize(2);
    assertThat(results.at("/1/suppressions/0/kind").textValue()).isEqualTo("inSource");
    assertThat(results.at("/1/suppressions/0/justification").textValue())
        .isEqualTo("counted otherwise");
    assertThat(ran.code()).isZero();
  }

  @Test
  void commentWithoutEffectOrWithAWrongNameIsTold() throws IOException {
    write(
        "docs/zh/memory.md",
        "<!-- duizhao-disable-file hedge-lost -->\n\n<!-- duizhao-disable-file hedge-lots -->\n\n分配器使用 8 个池。\n");

    Ran ran = check(root.resolve("docs/zh/memory.md").toString());

    assertThat(ran.err())
        .contains(
            "memory.md:1:1: this comment has no effect: no finding of hedge-lost; take it out\n")
        .contains("memory.md:3:1: unknown check 'hedge-lots'; did you mean hedge-lost?\n");
    assertThat(ran.code()).isZero();
  }

  @Test
  void dismissedFindingStaysDismissed() throws IOException {
    JsonNode report = new ObjectMapper().readTree(check("--output", "json").out());
    String fingerprint = report.at("/issues/0/fingerprint").textValue();
    write(
        "decisions.json",
        "{\"format\": 1, \"decisions\": [{\"fingerprint\": \""
            + fingerprint
            + "\", \"status\": \"dismissed\", \"reason\": \"right so\"}]}");

    Ran ran = check("--decisions", root.resolve("decisions.json").toString());

    assertThat(ran.out()).endsWith("1 issue (1 major) in 1 of 3 pairs, 1 not told.\n");
  }

  @Test
  void hookPassesOverFilesOfNoPair() throws IOException {
    write("CHANGES.md", "It boots.\n");
    write("NEWS.md", "Something else altogether.\n");

    Ran ran =
        check(
            "--project", root.resolve("CHANGES.md").toString(), root.resolve("NEWS.md").toString());

    assertThat(ran.out()).endsWith("No issues in 0 pairs.\n");
    assertThat(ran.code()).isZero();
  }

  @Test
  void htmlOfATreeIsAFolder() throws IOException {
    Path folder = root.resolve("out/pages");

    Ran ran = check("--output", "html=" + folder, "--output", "console", "--lang", "zh");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).endsWith("2 issues (1 major, 1 minor) in 2 of 3 pairs.\n");
    assertThat(folder.resolve("docs/zh/old/limits.md.html")).exists();
    assertThat(Files.readString(folder.resolve("index.html")))
        .contains("<html lang=\"zh\"", "3 篇译文中有 1 篇暂不宜合并", "href=\"docs/zh/queues.md.html\"");
    assertThat(Files.readString(folder.resolve("docs/zh/queues.md.html")))
        .contains("href=\"../../index.html\"");
  }

  @Test
  void htmlOfATreeNeedsAName() throws IOException {
    assertThat(check("--output", "html").err()).contains("--output html=FOLDER");
    Path file = Files.writeString(root.resolve("file"), "text");
    assertThat(check("--output", "html=" + file).err()).contains("is a file");
    assertThat(check("--output", "html=" + root.resolve("o"), "--trend", file.toString()).err())
        .contains("expected a JSON report");
  }
}
