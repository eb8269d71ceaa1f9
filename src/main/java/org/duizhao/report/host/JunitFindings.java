// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.IndentedXml;
import org.duizhao.report.form.RunFacts;
import org.jspecify.annotations.Nullable;

/**
 * JUnit's XML as Surefire writes it: a suite a document, a failed test an issue that makes the run
 * fail, so that the test page of a CI system is red exactly when the build is. What does not fail
 * the run is output of the suite; a document without failure is one passed test.
 */
public final class JunitFindings implements FindingsWriter {
  private final Writer out;
  private final RunFacts facts;
  private final Map<String, List<Issue>> bySuite = new TreeMap<>();
  private final List<InputProblem> problems = new ArrayList<>();

  public JunitFindings(RunFacts facts, Writer out) {
    this.facts = facts;
    this.out = out;
  }

  @Override
  public void findings(String path, List<Finding> findings) {
    List<Issue> suite = bySuite.computeIfAbsent(HostPlace.path(path), any -> new ArrayList<>());
    findings.forEach(finding -> suite.add(finding.issue()));
  }

  @Override
  public void problem(InputProblem problem) {
    problems.add(problem);
  }

  @Override
  public void end(long checked) throws IOException {
    IndentedXml xml = new IndentedXml(out, null);
    xml.open("testsuites", "name", "duizhao");
    for (Map.Entry<String, List<Issue>> suite : bySuite.entrySet()) {
      write(suite.getKey(), suite.getValue(), xml);
    }
    if (!problems.isEmpty()) {
      writeProblems(xml);
    }
    xml.close();
    xml.end();
  }

  private void write(String name, List<Issue> issues, IndentedXml xml) throws IOException {
    List<Issue> failing = issues.stream().filter(i -> facts.fails(i.severity())).toList();
    openSuite(name, Math.max(1, failing.size()), failing.size(), 0, xml);
    for (Issue issue : failing) {
      xml.open("testcase", "classname", name, "name", title(issue), "time", "0");
      xml.leaf("failure", details(issue), "message", issue.message(), "type", issue.check());
      xml.close();
    }
    if (failing.isEmpty()) {
      xml.empty("testcase", "classname", name, "name", "translation", "time", "0");
    }
    StringBuilder milder = new StringBuilder();
    for (Issue issue : issues) {
      if (!facts.fails(issue.severity())) {
        milder.append(title(issue)).append(": ").append(issue.message()).append('\n');
      }
    }
    if (!milder.isEmpty()) {
      xml.leaf("system-out", milder.toString());
    }
    xml.close();
  }

  private void writeProblems(IndentedXml xml) throws IOException {
    openSuite("input", problems.size(), 0, problems.size(), xml);
    for (InputProblem problem : problems) {
      xml.open("testcase", "classname", "input", "name", problem.path(), "time", "0");
      xml.leaf("error", problem.toString(), "message", problem.message(), "type", "input");
      xml.close();
    }
    xml.close();
  }

  private static void openSuite(String name, int tests, int failures, int errors, IndentedXml xml)
      throws IOException {
    xml.open(
        "testsuite",
        "name",
        name,
        "tests",
        String.valueOf(tests),
        "failures",
        String.valueOf(failures),
        "errors",
        String.valueOf(errors),
        "skipped",
        "0",
        "time",
        "0");
  }

  private static String title(Issue issue) {
    return issue.severity().id() + " " + issue.check() + " at " + HostPlace.of(issue).start();
  }

  private static String details(Issue issue) {
    return issue.message() + "\n" + line(issue.source()) + line(issue.target());
  }

  private static String line(@Nullable Excerpt excerpt) {
    if (excerpt == null) {
      return "";
    }
    String place = HostPlace.of(excerpt).path() + ":" + excerpt.start();
    return place + (excerpt.context().isEmpty() ? "\n" : ": " + excerpt.context() + "\n");
  }
}
