// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.Json;

/**
 * GitLab's Code Quality report: one JSON array. GitLab shows the issues of a merge request that the
 * target branch has not, told apart by fingerprint, so equal ones in several files get a counter.
 * Type and category are for other readers of Code Climate's format, from which this one comes.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code
 *     Quality report format</a>
 */
public final class GitlabFindings implements FindingsWriter {
  private final Writer out;
  private final JsonGenerator json;
  private final Map<String, Integer> seen = new HashMap<>();

  public GitlabFindings(Writer out) throws IOException {
    this.out = out;
    json = Json.indented(out);
    json.writeStartArray();
  }

  @Override
  public void findings(String path, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      Issue issue = finding.issue();
      HostPlace place = HostPlace.of(issue);
      int count = seen.merge(finding.fingerprint(), 1, Integer::sum);
      json.writeStartObject();
      json.writeStringField("type", "issue");
      Json.text("description", issue.message(), json);
      json.writeStringField("check_name", issue.check());
      json.writeArrayFieldStart("categories");
      json.writeString("Clarity");
      json.writeEndArray();
      json.writeStringField(
          "fingerprint", count == 1 ? finding.fingerprint() : finding.fingerprint() + "-" + count);
      json.writeStringField("severity", severity(issue.severity()));
      json.writeObjectFieldStart("location");
      json.writeStringField("path", place.path());
      json.writeObjectFieldStart("lines");
      json.writeNumberField("begin", place.start().line());
      json.writeNumberField("end", place.end().line());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  /** GitLab's five steps are named otherwise: its "blocker" is left to projects. */
  private static String severity(Severity severity) {
    return severity == Severity.NEUTRAL ? "info" : severity.id();
  }

  /** The format has no place for problems of the input: they go to standard error. */
  @Override
  public void problem(InputProblem problem) {}

  @Override
  public void end(long checked) throws IOException {
    json.writeEndArray();
    json.close();
    out.write('\n');
  }
}
