// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code suppress} in duizhao.yml, and the options that say how much is told. */
class SuppressRulesTest {
  private static final String RULES = "translations:\n  - source: en/(.*)\n    target: zh/$1\n";

  @TempDir private Path root;

  @BeforeEach
  void write() throws IOException {
    write("duizhao.yml", RULES);
    write("en/queues.md", "The scheduler handles 64 queues at once.\n");
    write("zh/queues.md", "调度器可以同时处理 46 个队列。\n");
    write("en/legal/notice.md", "It holds for 12 years.\n");
    write("zh/legal/notice.md", "有效期为 21 年。\n");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private Ran check(String... more) {
    List<String> args =
        new ArrayList<>(List.of("check", "--config", root.resolve("duizhao.yml").toString()));
    args.addAll(List.of(more));
    return Ran.duizhao(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check: number-mismatch                   | No issues in 2 pairs, 2 not told.",
        "paths: legal/                            | 1 issue (1 major) in 1 of 2 pairs, 1 not told.",
        "text: '队列'                             | 1 issue (1 major) in 1 of 2 pairs, 1 not told.",
        "check: number-mismatch, text: '(?i)YEAR' | 1 issue (1 major) in 1 of 2 pairs, 1 not told.",
        "check: [number-mismatch], paths: [zh/*, '!zh/legal'] | 1 issue (1 major) in 1 of 2 pairs, 1 not told."
      })
  void ruleSilencesWhatItNames(String rule, String summary) throws IOException {
    write("duizhao.yml", RULES + "suppress:\n  - {" + rule + ", reason: so be it}\n");

    Ran ran = check();

    assertThat(ran.out()).endsWith(summary + "\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void ruleWithoutEffectIsTold() throws IOException {
    write(
        "duizhao.yml",
        RULES + "suppress:\n  - {check: hedge-lost, paths: legal/, text: Copyright}\n");

    assertThat(check().err())
        .endsWith(
            "duizhao.yml:5:5: this rule has no effect: no finding of hedge-lost in legal/ with"
                + " 'Copyright'; take it out\n");
    assertThat(check(root.resolve("zh/queues.md").toString()).err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "suppress: [{reason: tired}] | expected 'check', 'paths' or 'text': a rule without them hides everything",
        "suppress: [{check: hedge-lots}] | unknown check 'hedge-lots'; did you mean hedge-lost?",
        "suppress: [{text: '('}] | no regular expression (missing closing ))",
        "suppress: [{check: hedge-lost}]\\nchecks: {skip: [hedge-lost]} | this rule can never match: hedge-lost does not run; take it out of the rule",
        "checks: {only: [hedge-lost], skip: [hedge-lost]} | skips all that 'only' names, so that no check is left"
      })
  void ruleThatCanNeverMatchIsRefused(String settings, String message) throws IOException {
    write("duizhao.yml", RULES + settings.replace("\\n", "\n") + "\n");

    Ran ran = check();

    assertThat(ran.err()).endsWith(": " + message + "\n").hasLineCount(1);
    assertThat(ran.code()).isEqualTo(2);
  }

  @Test
  void secondRuleForTheSameSourcesIsRefused() throws IOException {
    write("duizhao.yml", RULES + "  - source: en/(.*)\n    target: cn/$1\n");

    assertThat(check().err())
        .endsWith("duizhao.yml:4:13: this rule can never match: one above has the same source\n");
  }

  @Test
  void glossaryEntryThatCanNeverMatchIsRefused() throws IOException {
    write("terms.csv", "source,target\n...,省略号\n");
    write("duizhao.yml", RULES + "glossary: terms.csv\n");

    Ran ran = check();

    assertThat(ran.err())
        .contains("terms.csv: an entry can never match: \"...\" is found in no text");
    assertThat(ran.code()).isEqualTo(2);
  }

  @Test
  void mostSevereAreShownAndAllCount() throws IOException {
    write(
        "duizhao.yml",
        RULES + "paths:\n  - {match: legal/, severity: {number-mismatch: critical}}\n");

    Ran ran = check("--max-findings", "1", "--output", "plain");

    assertThat(ran.out()).hasLineCount(1).contains("legal/notice.md");
    assertThat(ran.err())
        .isEqualTo(
            "duizhao: 1 of 2 issues is shown; all count, and without --max-findings all are shown\n");
    assertThat(check("--max-findings", "0", "--output", "plain").code()).isEqualTo(1);
    assertThat(check("--max-findings", "0", "--quiet").err()).isEmpty();
  }

  @Test
  void verboseTellsEachPairAndStatsWhatItTook() {
    Ran ran = check("--no-cache", "--verbose", "--stats", "--no-fail");

    assertThat(ran.code()).isZero();
    assertThat(ran.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.matches("duizhao: .*zh/queues\\.md: checked in \\d+\\.\\d\\d s"))
        .last()
        .asString()
        .startsWith("duizhao: 2 checked in ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- {source: docs/(.*), target: zh/docs/$1} | duizhao.yml:4:5: this rule has no effect",
        "- {source: 'en/legal/(.*)', target: zh/legal/$1} | duizhao.yml:4:5: this rule has no effect",
        "paths: [{match: legl/, skip: hedge-lost}] | duizhao.yml:4:9: these settings have no effect: no translation is in legl/",
        "paths: [{match: legal/, skip: hedge-lost}] | ''",
        "ignore: [en/drafts/, legl/] | duizhao.yml:4:22: this leaves nothing out: no document or folder matches legl/",
        "ignore: ['*.draft.md', '!kept.draft.md'] | ''"
      })
  void ruleThatNothingFollowsIsTold(String more, String told) throws IOException {
    write("duizhao.yml", RULES + (more.startsWith("-") ? "  " : "") + more + "\n");
    write("en/drafts/idea.md", "An idea.\n");
    write("en/idea.draft.md", "An idea.\n");
    write("en/kept.draft.md", "An idea.\n");

    assertThat(check().err()).contains(told).hasLineCount(told.isEmpty() ? 0 : 1);
    assertThat(check(root.resolve("en/queues.md").toString()).err()).isEmpty();
  }

  @Test
  void rulesThatMatchNothingAtAllCheckNothing() throws IOException {
    write("duizhao.yml", RULES.replace("en/", "english/").replace("zh/", "chinese/"));

    Ran ran = check();

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("match no file of this tree").contains("duizhao init");
  }
}
