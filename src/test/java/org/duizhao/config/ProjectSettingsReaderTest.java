// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.check.Profile;
import org.duizhao.checks.typography.SpacingPolicy;
import org.duizhao.document.InputException;
import org.duizhao.issue.Severity;
import org.duizhao.text.ChineseVariant;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code duizhao.yml}: what it says, and what is said of it when it is wrong. */
class ProjectSettingsReaderTest {
  private static final String WHOLE =
      """
      # yaml-language-server: $schema=config.schema.json
      version: 1
      translations:
        - source: docs/en/(.*)
          target: docs/zh/$1
        - both: weekly/.*
      ignore: [docs/en/generated/]
      glossary: glossary/terms.csv
      checks:
        skip: [hedge-lost]
        severity:
          term-not-used: major
      paths:
        - match: legal/
          only: number-mismatch
          glossary: none
      fail-on: critical
      min-confidence: 0.5
      spacing: require
      quotes: curly
      variant: zh-CN
      profile: strict
      baseline: duizhao-baseline.ndjson
      """;

  private static ProjectSettings read(String yaml) throws InputException {
    return ProjectSettingsReader.read(SourceFile.of("duizhao.yml", yaml));
  }

  @Test
  void everythingIsRead() throws InputException {
    ProjectSettings settings = read(WHOLE);

    assertThat(settings.rules()).hasSize(2);
    assertThat(settings.ignore()).containsExactly("docs/en/generated/");
    assertThat(settings.failOn()).isEqualTo(Severity.CRITICAL);
    assertThat(settings.minConfidence()).isEqualTo(0.5);
    assertThat(settings.spacing()).isEqualTo(SpacingPolicy.REQUIRE);
    assertThat(settings.variant()).isEqualTo(ChineseVariant.ofTag("zh-CN").orElseThrow());
    assertThat(settings.profile()).isEqualTo(Profile.STRICT);
    assertThat(settings.baseline()).isEqualTo("duizhao-baseline.ndjson");
    assertThat(settings.checks())
        .isEqualTo(
            new CheckSettings(
                Set.of(),
                Set.of("hedge-lost"),
                Map.of("term-not-used", Severity.MAJOR),
                "glossary/terms.csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "docs/zh/legal/terms.md, none",
    "docs/zh/boot.md, glossary/terms.csv",
    "docs/zh/legal.md, glossary/terms.csv"
  })
  void pathsHaveTheirOwnSettings(String path, String glossary) throws InputException {
    assertThat(read(WHOLE).checksOf(path).glossary()).isEqualTo(glossary);
  }

  @Test
  void narrowerSettingsGoOverWiderOnes() throws InputException {
    CheckSettings legal = read(WHOLE).checksOf("docs/zh/legal/terms.md");

    assertThat(legal.only()).containsExactly("number-mismatch");
    assertThat(legal.skip()).containsExactly("hedge-lost");
    assertThat(legal.severities()).containsEntry("term-not-used", Severity.MAJOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skp: [a] | duizhao.yml:1:1: unknown key 'skp'; expected one of version, translations,",
        "chekcs: {} | duizhao.yml:1:1: unknown key 'chekcs'; did you mean checks?",
        "version: 2 | duizhao.yml:1:10: version 2 is not known; expected 1",
        "checks: {skip: [hedge-lots]} | duizhao.yml:1:17: unknown check 'hedge-lots'; did you mean hedge-lost?",
        "checks: 3 | duizhao.yml:1:9: expected keys and values, such as 'skip: [hedge-lost]'",
        "fail-on: majr | duizhao.yml:1:10: unknown severity 'majr'; did you mean major?",
        "min-confidence: 2 | duizhao.yml:1:17: '2' is no number from 0 to 1",
        "spacing: [a] | duizhao.yml:1:10: expected one word or line",
        "variant: zh | duizhao.yml:1:10: unknown variant; expected one of zh-CN, zh-TW, zh-HK",
        "translations: [{source: a}] | duizhao.yml:1:16: expected 'source' and 'target', or 'both'",
        "'translations: [{source: (, target: b}]' | duizhao.yml:1:16: no regular expression",
        "paths: [{skip: hedge-lost}] | duizhao.yml:1:9: expected 'match' with the paths",
        "a: [ | duizhao.yml:1:5: no YAML: ",
        "'{fail-on: major, fail-on: minor}' | duizhao.yml:1:18: the key 'fail-on' stands here twice"
      })
  void whatIsWrongIsToldWithItsPlace(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void emptyFileSaysNothing() throws InputException {
    assertThat(read("# nothing yet\n")).isEqualTo(ProjectSettings.none());
  }

  @Test
  void anchorsThatMultiplyAreRefusedOrHarmless() {
    StringBuilder bomb = new StringBuilder("ignore:\n- &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("- &a").append(i).append(" [").append("*a").append(i - 1).append(", *a");
      bomb.append(i - 1).append("]\n");
    }

    assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(InputException.class);
  }

  @Test
  void schemaAndReaderKnowTheSameKeys() throws IOException {
    String text = Files.readString(Path.of("docs", "schema", "config.schema.json"));
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);

    assertThat(schema.validate(WHOLE, InputFormat.YAML)).isEmpty();
    assertThat(schema.validate("skp: []", InputFormat.YAML)).isNotEmpty();
    assertThat(schema.validate("translations: [{source: a}]", InputFormat.YAML)).isNotEmpty();
    List<String> keys = new ArrayList<>();
    JsonNode properties = new ObjectMapper().readTree(text).at("/properties");
    properties.fieldNames().forEachRemaining(keys::add);
    assertThat(keys).containsExactlyElementsOf(ProjectSettingsReader.KEYS);
  }
}
