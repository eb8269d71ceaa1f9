// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code status}: which English a translation renders, and what has changed since. */
class StatusTest {
  private static final String ENGLISH =
      "# Loader\n\nThe loader starts 8 threads. It reads the table once.\n\nIt needs 2 MB.\n";
  private static final String CHINESE = "# 装载程序\n\n装载程序启动 8 个线程。它只读取一次表格。\n\n它需要 2 MB。\n";

  @TempDir private Path root;
  private GitFolder git;
  private String first;

  @BeforeEach
  void translate() throws IOException, GitAPIException {
    git = new GitFolder(root);
    git.write("duizhao.yml", "translations:\n  - source: en/(.*)\n    target: zh/$1\n");
    git.write("en/loader.md", ENGLISH);
    first = git.commit("English");
    git.write("zh/loader.md", CHINESE);
    git.commit("Chinese");
  }

  @AfterEach
  void close() {
    git.close();
  }

  private Ran status(String... more) {
    List<String> args =
        new ArrayList<>(List.of("status", "--config", git.file("duizhao.yml").toString()));
    args.addAll(List.of(more));
    return Ran.duizhao(args.toArray(String[]::new));
  }

  private JsonNode pair() throws IOException {
    return new ObjectMapper().readTree(status("--output", "json").out()).at("/pairs/0");
  }

  private void change(String from, String to) throws IOException, GitAPIException {
    String text = Files.readString(git.file("en/loader.md"));
    assertThat(text).contains(from);
    git.write("en/loader.md", text.replace(from, to));
    git.commit("change");
  }

  @Test
  void nothingHasChanged() {
    assertThat(status().out()).isEqualTo("0 behind, 1 up to date.\n");
  }

  @Test
  void changedSentenceIsToldWithItsChinese() throws IOException, GitAPIException {
    change("8 threads", "12 threads");

    Ran ran = status("--fail-behind");

    assertThat(ran.out())
        .contains("zh/loader.md is behind en/loader.md: 1 change, 4 sentences\n")
        .contains("  It renders " + first.substring(0, 8) + " of ")
        .contains("by the history; 1 commit since\n")
        .contains("  changed en/loader.md:3:1\n      The loader starts [-8-]{+12+} threads.\n")
        .contains("    zh/loader.md:3:1\n      装载程序启动 8 个线程。\n")
        .endsWith("1 behind, 0 up to date.\n");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(status().code()).isZero();
  }

  @Test
  void sentencesComeAndGo() throws IOException, GitAPIException {
    change(" It reads the table once.", "");
    change("It needs 2 MB.", "It needs 2 MB. It needs no disk.");

    JsonNode changes = pair().at("/changes");

    assertThat(changes).hasSize(2);
    assertThat(changes.at("/0/kind").textValue()).isEqualTo("removed");
    assertThat(changes.at("/0/touched/0/text").textValue()).isEqualTo("它只读取一次表格。");
    assertThat(changes.at("/1/kind").textValue()).isEqualTo("added");
    assertThat(changes.at("/1/line").intValue()).isEqualTo(5);
    assertThat(changes.at("/1/words/0/text").textValue()).isEqualTo("It needs no disk.");
    assertThat(changes.at("/1/touched/0/text").textValue()).isEqualTo("它需要 2 MB。");
    assertThat(pair().at("/revisions").intValue()).isEqualTo(2);
  }

  @Test
  void otherLinesAreNoChange() throws IOException, GitAPIException {
    change("threads. It reads", "threads.\nIt\nreads");

    assertThat(status().out()).isEqualTo("0 behind, 1 up to date.\n");
  }

  @Test
  void renamesAreFollowed() throws IOException, GitAPIException {
    change("8 threads", "12 threads");
    git.move("en/loader.md", "en/boot/load.md").move("zh/loader.md", "zh/boot/load.md");
    git.commit("other names");

    assertThat(status().out()).contains("zh/boot/load.md is behind en/boot/load.md: 1 change");
    assertThat(pair().at("/basis/commit").textValue()).isEqualTo(first);
  }

  @Test
  void wrappingTheChineseAnewBringsItNoFurther() throws IOException, GitAPIException {
    change("8 threads", "12 threads");
    git.write("zh/loader.md", CHINESE.replace("线程。", "线程。\n"));
    git.commit("wrapped");

    assertThat(pair().at("/basis/from").textValue()).isEqualTo("history");
    assertThat(pair().at("/changes")).hasSize(1);
  }

  @Test
  void ofSeveralRevisionsTheOneThatFitsBestIsInferred() throws IOException, GitAPIException {
    change("8 threads", "12 threads");
    git.write("zh/loader.md", CHINESE.replace("它需要", "它总共需要"));
    git.commit("other words");
    assertThat(pair().at("/basis/from").textValue()).isEqualTo("inferred");
    assertThat(pair().at("/basis/commit").textValue()).isEqualTo(first);

    git.write("zh/loader.md", CHINESE.replace("8 个", "12 个"));
    git.commit("12");
    assertThat(pair().at("/state").textValue()).isEqualTo("current");
  }

  @Test
  void commitThatTheTranslationNamesIsBelieved() throws IOException, GitAPIException {
    change("8 threads", "12 threads");
    change("2 MB", "3 MB");
    git.write("zh/loader.md", "---\nl10n:\n  sourceCommit: " + first + "\n---\n\n" + CHINESE);
    git.commit("says so");

    assertThat(pair().at("/basis/from").textValue()).isEqualTo("metadata");
    assertThat(pair().at("/revisions").intValue()).isEqualTo(2);
  }

  @Test
  void hashOfTheEnglishIsBelieved() throws IOException, GitAPIException, NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("MD5").digest(ENGLISH.getBytes(StandardCharsets.UTF_8));
    change("8 threads", "12 threads");
    String hash = HexFormat.of().formatHex(digest);
    git.write("zh/loader.md", "---\nsource-hash: \"" + hash + "\"\n---\n\n" + CHINESE);
    git.commit("says so");

    assertThat(pair().at("/basis/commit").textValue()).isEqualTo(first);
    assertThat(pair().at("/basis/from").textValue()).isEqualTo("metadata");
  }

  @Test
  void commitThatAMessageNamesIsBelieved() throws IOException, GitAPIException {
    change("8 threads", "12 threads");
    git.write("zh/loader.md", CHINESE.replace("它需要", "它总共需要"));
    git.commit("zh: polish\n\nUpdate to commit " + first.substring(0, 12) + " (\"English\")\n");

    assertThat(pair().at("/basis/from").textValue()).isEqualTo("message");
    assertThat(pair().at("/state").textValue()).isEqualTo("behind");
  }

  @Test
  void whatIsNotCommittedIsNotKnown() throws IOException {
    git.write("en/new.md", "It boots.\n").write("zh/new.md", "它能启动。\n");
    git.write("en/late.md", "It halts.\n");

    assertThat(status().out())
        .isEqualTo(
            """
            Not in git (1):
              zh/new.md

            Not translated (1):
              en/late.md → zh/late.md

            0 behind, 1 up to date, 1 not known, 1 not translated.
            """);
  }

  @Test
  void jsonKeepsToItsSchema() throws IOException, GitAPIException {
    change("8 threads", "12 threads");
    git.write("en/new.md", "It boots.\n").write("zh/new.md", "它能启动。\n");
    String schema = Files.readString(Path.of("docs/schema/status.schema.json"));
    JsonNode report = new ObjectMapper().readTree(status("--output", "json").out());

    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(report))
        .isEmpty();
  }
}
