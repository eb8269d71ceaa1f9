// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.duizhao.bitext.PairKind;
import org.duizhao.check.Check;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.InputProblem;
import org.duizhao.golden.Approved;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Finding;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.RunFacts;
import org.duizhao.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** The formats for hosts: approved files, schemas, and a reader that others use in earnest. */
class HostFormatsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "host");
  private static final List<Check> CHECKS =
      Stream.of("number-mismatch", "omitted-block")
          .map(id -> BuiltInChecks.ofId(id).orElseThrow())
          .toList();
  private static final RunFacts FACTS = new RunFacts("0.1.0", CHECKS, Severity.MAJOR);

  @TempDir private Path folder;

  /** The news, and text that would be markup, commands or links if it were let. */
  private static CheckResult result() {
    return hostile(SamplePair.news()).result();
  }

  private static SamplePair hostile(SamplePair pair) {
    return pair.issue(
        "markup-mismatch",
        IssueType.MARKUP_TAG,
        Severity.MINOR,
        "100% [of](javascript:x) <b> @team #1 | `a`\n::error::b",
        "queues",
        "队列");
  }

  static List<ReportFormat> lists() {
    return Stream.of(ReportFormat.values())
        .filter(f -> f != ReportFormat.CONSOLE && f != ReportFormat.HTML && f != ReportFormat.JSON)
        .toList();
  }

  private static String written(ReportFormat format, CheckResult result) {
    return SamplePair.written(format.writer(MarkStyle.CARETS, FACTS), result);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void formatIsTheApprovedOne(ReportFormat format) throws IOException {
    String text = written(format, result());
    String withoutPages = text.replaceAll("\"markdown\": \".*\"", "\"markdown\": \"(its page)\"");

    Approved.compare(GOLDEN.resolve("news." + format.id()), withoutPages);
  }

  @Test
  void sarifIsValid() throws IOException {
    try (InputStream schema =
        HostFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonNode log = MAPPER.readTree(written(ReportFormat.SARIF, result()));

      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                  .getSchema(schema)
                  .validate(log))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SARIF, SARIF, ERROR, WARN",
    "CHECKSTYLE, CHECKSTYLE, ERROR, WARN",
    "GITLAB, CODECLIMATE, ERROR, WARN"
  })
  void anotherToolReadsIt(ReportFormat format, Parser parser, String major, String minor)
      throws IOException {
    Set<Violation> violations = read(written(format, result()), parser);

    assertThat(violations)
        .extracting(
            v -> Path.of(v.getFile()).toString(), Violation::getStartLine, Violation::getRule)
        .contains(tuple("docs/news.zh.md", 1, rule(format, "number-mismatch")));
    assertThat(violations).hasSize(3);
    assertThat(violations)
        .extracting(v -> v.getSeverity().name())
        .containsExactlyInAnyOrder(major, major, minor);
  }

  private static String rule(ReportFormat format, String check) {
    return format == ReportFormat.CHECKSTYLE ? "duizhao." + check : check;
  }

  @Test
  void junitFailsWhereTheRunFails() throws IOException {
    assertThat(read(written(ReportFormat.JUNIT, result()), Parser.JUNIT)).hasSize(2);
  }

  private Set<Violation> read(String report, Parser parser) throws IOException {
    Files.writeString(folder.resolve("report"), report);
    return ViolationsApi.violationsApi()
        .withViolationsLogger(new Silent())
        .withPattern(".*report$")
        .inFolder(folder.toString())
        .findAll(parser)
        .violations();
  }

  private static final class Silent implements ViolationsLogger {
    @Override
    public void log(Level level, String message) {}

    @Override
    public void log(Level level, String message, Throwable cause) {}
  }

  /** A line of {@code rdjsonl} is what {@code rdjson} holds many of. */
  @Test
  void reviewdogFormatsAreValid() throws IOException {
    String lines = written(ReportFormat.RDJSONL, result()).strip().replace("\n", ",");
    String joined = "{\"diagnostics\": [" + lines + "]}";
    try (InputStream text = HostFormatsTest.class.getResourceAsStream("rdformat.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);

      assertThat(schema.validate(MAPPER.readTree(written(ReportFormat.RDJSON, result()))))
          .isEmpty();
      assertThat(schema.validate(MAPPER.readTree(joined))).isEmpty();
      assertThat(schema.validate(MAPPER.readTree(joined.replace("\"line\":1", "\"line\":0"))))
          .isNotEmpty();
    }
  }

  @Test
  void reviewdogCountsBytes() throws IOException {
    JsonNode first =
        MAPPER.readTree(written(ReportFormat.RDJSONL, result()).lines().findFirst().orElseThrow());
    String line = "该驱动现在可同时处理 46 个队列。";
    int before = line.substring(0, line.indexOf("46")).getBytes(StandardCharsets.UTF_8).length;

    assertThat(first.at("/location/range/start/column").intValue()).isEqualTo(before + 1);
    assertThat(first.at("/location/range/end/column").intValue()).isEqualTo(before + 3);
  }

  @Test
  void githubKeepsTenOfALevelAndSaysSo() throws IOException {
    SamplePair pair = new SamplePair("a 64", "甲 46").pair(PairKind.PAIR, 1, 1);
    for (int i = 0; i < 12; i++) {
      pair.issue("c" + i, IssueType.MISTRANSLATION, Severity.MAJOR, "m", "64", "46");
      pair.issue("n" + i, IssueType.MISTRANSLATION, Severity.NEUTRAL, "m", "64", "46");
    }

    List<String> lines = written(ReportFormat.GITHUB, pair.result()).lines().toList();

    assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
    assertThat(lines).filteredOn(line -> line.startsWith("::notice ")).hasSize(10);
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo("::notice title=duizhao::5 more of 24 issues: see the summary of the job");
  }

  @Test
  void gitlabTellsEqualIssuesOfTwoFilesApart() throws IOException {
    List<Finding> findings = SamplePair.news().result().findings();
    StringWriter out = new StringWriter();
    FindingsWriter writer =
        ReportFormat.GITLAB.unitWriter(MarkStyle.CARETS, FACTS, "docs/a.md", out);
    writer.findings("docs/a.md", findings);
    writer.findings("docs/b.md", findings);
    writer.end(2);
    List<String> fingerprints = new ArrayList<>();
    MAPPER
        .readTree(out.toString())
        .forEach(n -> fingerprints.add(n.at("/fingerprint").textValue()));

    assertThat(fingerprints).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void problemsOfTheInputAreToldWhereThereIsAPlace() throws IOException {
    InputProblem problem = new InputProblem("./docs/新 闻.md", new Position(3, 1), "not UTF-8");
    for (ReportFormat format : lists()) {
      StringWriter out = new StringWriter();
      FindingsWriter writer = format.unitWriter(MarkStyle.CARETS, FACTS, "u.tsv", out);
      writer.problem(problem);
      writer.end(0);
      switch (format) {
        case SARIF -> assertThat(out.toString()).contains("docs/%E6%96%B0%20%E9%97%BB.md");
        case JUNIT, MARKDOWN -> assertThat(out.toString()).contains("not UTF-8");
        default -> assertThat(out.toString()).doesNotContain("not UTF-8");
      }
    }
  }

  @Test
  void markdownEndsBeforeAHostRefusesIt() throws IOException {
    List<Finding> findings = SamplePair.news().result().findings();
    StringWriter out = new StringWriter();
    FindingsWriter writer = ReportFormat.MARKDOWN.unitWriter(MarkStyle.CARETS, FACTS, "u", out);
    for (int i = 0; i < 2000; i++) {
      writer.findings("u", findings);
    }
    writer.end(2000);

    assertThat(out.toString()).hasSizeLessThan(65_536).contains("more issues: see the full report");
  }
}
