// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.check.Check;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Suppressed;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.Json;
import org.duizhao.report.form.RunFacts;
import org.jspecify.annotations.Nullable;

/**
 * SARIF 2.1.0: the log that code hosts and editors read. An issue's place is its Chinese, the
 * English is a related location, a safe suggestion is a fix, the fingerprint keeps its name.
 *
 * <p>GitHub refuses more than 25,000 results and shows 5,000: what is written are the most severe
 * 25,000, with a notification of how many there are in all.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifFindings implements FindingsWriter {
  static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final RunFacts facts;
  private final Writer out;
  private final List<Finding> all = new ArrayList<>();
  private final List<Suppressed> quiet = new ArrayList<>();
  private final List<InputProblem> problems = new ArrayList<>();

  public SarifFindings(RunFacts facts, Writer out) {
    this.facts = facts;
    this.out = out;
  }

  @Override
  public void findings(String path, List<Finding> findings) {
    all.addAll(findings);
  }

  @Override
  public void suppressed(List<Suppressed> suppressed) {
    quiet.addAll(suppressed);
  }

  @Override
  public void problem(InputProblem problem) {
    problems.add(problem);
  }

  @Override
  public void end(long checked) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      writeTool(json);
      writeInvocation(json);
      json.writeStringField("columnKind", "utf16CodeUnits");
      writeResults(json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void writeTool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "duizhao");
    json.writeStringField("version", facts.version());
    json.writeArrayFieldStart("rules");
    for (Check check : facts.checks()) {
      SarifRules.write(check, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeInvocation(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    if (!problems.isEmpty() || all.size() > MOST_RESULTS) {
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (InputProblem problem : problems) {
        writeNotification("warning", problem.toString(), problem.path(), json);
      }
      if (all.size() > MOST_RESULTS) {
        String text =
            "the most severe " + MOST_RESULTS + " of " + all.size() + " issues are listed";
        writeNotification("note", text, null, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeNotification(
      String level, String text, @Nullable String path, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    json.writeObjectFieldStart("message");
    Json.text("text", text, json);
    json.writeEndObject();
    if (path != null) {
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      SarifResults.writeArtifact(HostPlace.uri(path), json);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void writeResults(JsonGenerator json) throws IOException {
    Map<String, Integer> rules = new HashMap<>();
    for (int i = 0; i < facts.checks().size(); i++) {
      rules.put(facts.checks().get(i).info().id(), i);
    }
    json.writeArrayFieldStart("results");
    List<Finding> kept = HostOrder.worstFirst(all);
    for (Finding finding : kept.subList(0, Math.min(MOST_RESULTS, kept.size()))) {
      SarifResults.write(finding, null, rules.get(finding.issue().check()), json);
    }
    int room = Math.max(0, MOST_RESULTS - kept.size());
    for (Suppressed one : quiet.subList(0, Math.min(room, quiet.size()))) {
      SarifResults.write(one.finding(), one, rules.get(one.finding().issue().check()), json);
    }
    json.writeEndArray();
  }
}
