// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Finding;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Position;
import org.junit.jupiter.api.Test;

/** JSON and NDJSON: the form that {@code docs/output.md} and the schemas promise. */
class JsonReportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonSchema schema(String name) {
    String folder = Path.of("docs", "schema").toUri().toString();
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(m -> m.mapPrefix("urn:duizhao:", folder)));
    return factory.getSchema(SchemaLocation.of("urn:duizhao:" + name));
  }

  private static void assertValid(String schema, String json) throws IOException {
    assertThat(schema(schema).validate(MAPPER.readTree(json))).isEmpty();
  }

  @Test
  void issueIsOneLine() {
    CheckResult result = SamplePair.news().result();

    assertThat(SamplePair.written(new ListReport(NdjsonFindings::new), result).lines().findFirst())
        .hasValue(
            """
            {"check":"number-mismatch","type":"mistranslation","severity":"major","confidence":0.9,\
            "message":"\\"64\\" has no equal in the target; nearest is \\"46\\"",\
            "source":{"path":"docs/news.md","line":1,"column":24,"endLine":1,"endColumn":26,"text":"64"},\
            "target":{"path":"docs/news.zh.md","line":1,"column":12,"endLine":1,"endColumn":14,"text":"46"},\
            "fingerprint":"f4e12d315d666b5f"}""");
  }

  @Test
  void omissionHasAnEmptyPlaceInTheTarget() {
    CheckResult result = SamplePair.news().result();

    assertThat(
            SamplePair.written(new ListReport(NdjsonFindings::new), result)
                .lines()
                .skip(1)
                .findFirst())
        .get()
        .asString()
        .contains(
            "\"target\":{\"path\":\"docs/news.zh.md\",\"line\":1,\"column\":19,\"endLine\":1,"
                + "\"endColumn\":19,\"text\":\"\"}");
  }

  @Test
  void outputsMatchTheirSchemas() throws IOException {
    CheckResult result = SamplePair.news().result();

    assertValid("report.schema.json", SamplePair.written(new JsonReport(), result));
    for (String line :
        SamplePair.written(new ListReport(NdjsonFindings::new), result).lines().toList()) {
      assertValid("issue.schema.json", line);
    }
    List<Finding> inUnits =
        result.findings().stream()
            .map(found -> new Finding(found.issue().inUnit("u1"), found.fingerprint()))
            .toList();
    StringWriter out = new StringWriter();
    JsonUnits units = new JsonUnits("units.tsv", out);
    units.findings("units.tsv", inUnits);
    units.problem(new InputProblem("units.tsv", new Position(3, 4), "found 2 columns"));
    units.end(2);
    assertValid("report.schema.json", out.toString());
    assertThat(MAPPER.readTree(out.toString()).at("/summary/major").intValue()).isEqualTo(2);
  }

  @Test
  void schemaRefusesWhatIsNotPromised() throws IOException {
    String line =
        SamplePair.written(new ListReport(NdjsonFindings::new), SamplePair.news().result());

    JsonNode withMore = MAPPER.readTree(line.replaceFirst("\\{", "{\"extra\":1,"));
    JsonNode withoutCheck = MAPPER.readTree(line.replaceFirst("\"check\":\"[^\"]*\",", ""));

    assertThat(schema("issue.schema.json").validate(withMore)).isNotEmpty();
    assertThat(schema("issue.schema.json").validate(withoutCheck)).isNotEmpty();
  }

  @Test
  void schemaNamesAllTypesAndSeverities() throws IOException {
    JsonNode schema = MAPPER.readTree(Path.of("docs", "schema", "issue.schema.json").toFile());

    assertThat(texts(schema.at("/properties/type/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(IssueType.values()).map(IssueType::mqmName).toList());
    assertThat(texts(schema.at("/properties/severity/enum")))
        .containsExactlyElementsOf(Arrays.stream(Severity.values()).map(Severity::id).toList());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.textValue()));
    return texts;
  }

  @Test
  void loneSurrogatesAndControlsAreStillJson() throws IOException {
    SamplePair pair =
        new SamplePair("a \uD800 \u0000 \u001F b", "甲 \uDC00 乙")
            .pair(PairKind.PAIR, 1, 1)
            .issue(
                "x",
                IssueType.MISTRANSLATION,
                Severity.MINOR,
                "m \uD800",
                "\uD800 \u0000",
                "\uDC00");

    JsonNode issue =
        MAPPER.readTree(SamplePair.written(new ListReport(NdjsonFindings::new), pair.result()));

    assertThat(issue.at("/source/text").textValue()).isEqualTo("\uFFFD \u0000");
    assertThat(issue.at("/target/text").textValue()).isEqualTo("\uFFFD");
  }
}
