// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.drift.Basis;
import org.duizhao.drift.Drift;
import org.duizhao.drift.PairStatus;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Finding;
import org.duizhao.issue.PairFacts;
import org.duizhao.issue.Suppressed;
import org.duizhao.issue.Tally;
import org.duizhao.project.ProjectPair;
import org.duizhao.project.ProjectTree;
import org.duizhao.report.form.Json;

/** A tree's report as one JSON object; {@code docs/schema/report.schema.json} describes it. */
final class JsonProject implements ProjectReport {
  private final Writer out;
  private final List<PairFacts> pairs = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<PairStatus> behind = new ArrayList<>();
  private final List<Finding> drifted = new ArrayList<>();
  private final List<InputProblem> problems = new ArrayList<>();

  JsonProject(Writer out) {
    this.out = out;
  }

  @Override
  public void pair(CheckedPair pair) {
    pairs.add(pair.facts());
    findings.addAll(pair.findings());
    problems.addAll(pair.problems());
    pair.suppressed().stream()
        .filter(quiet -> quiet.by() == Suppressed.By.DRIFT)
        .map(Suppressed::finding)
        .forEach(drifted::add);
  }

  @Override
  public void behind(PairStatus status) {
    behind.add(status);
  }

  @Override
  public void problem(InputProblem problem) {
    problems.add(problem);
  }

  @Override
  public void end(ProjectTree tree) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeStringField("tool", "duizhao");
      json.writeNumberField("format", PairFactsJson.FORMAT);
      json.writeArrayFieldStart("pairs");
      for (PairFacts pair : pairs) {
        PairFactsJson.write(pair, json);
      }
      json.writeEndArray();
      writeTree(tree, json);
      json.writeArrayFieldStart("behind");
      for (PairStatus status : behind) {
        write(status, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("drift");
      for (Finding finding : drifted) {
        IssueJson.write(finding, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("issues");
      for (Finding finding : findings) {
        IssueJson.write(finding, json);
      }
      json.writeEndArray();
      IssueJson.write(problems, json);
      IssueJson.write(Tally.of(findings), json);
      json.writeEndObject();
    }
    out.write('\n');
  }

  /** The sentences are in the report of {@code status}. */
  private static void write(PairStatus status, JsonGenerator json) throws IOException {
    Basis basis = status.basis();
    Drift drift = status.drift();
    json.writeStartObject();
    Json.text("source", status.source(), json);
    Json.text("target", status.target(), json);
    if (basis != null && drift != null) {
      json.writeStringField("commit", basis.revision().commit());
      json.writeStringField("date", basis.revision().date().toString());
      json.writeStringField("from", basis.origin().id());
      json.writeNumberField("changes", drift.changes().size());
    }
    json.writeEndObject();
  }

  static void writeTree(ProjectTree tree, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("missing");
    for (ProjectPair pair : tree.missing()) {
      json.writeStartObject();
      Json.text("source", pair.source(), json);
      Json.text("target", pair.target(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("orphans");
    for (String orphan : tree.orphans()) {
      json.writeString(orphan);
    }
    json.writeEndArray();
  }
}
