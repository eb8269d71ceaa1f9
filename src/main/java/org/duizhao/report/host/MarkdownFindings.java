// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Tally;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.RunFacts;

/**
 * The run as Markdown for one comment on a pull request, or for the summary of a job: a verdict,
 * the counts, a table of issues. Its first line is a hidden mark by which a script finds the
 * comment of the last run to replace it.
 *
 * <p>Hosts refuse comments over 65,536 characters, so the table ends where that comes near and says
 * how many issues it leaves out.
 */
public final class MarkdownFindings implements FindingsWriter {
  static final String MARK = "<!-- duizhao -->";

  private static final int MOST_CHARACTERS = 60_000;

  private final RunFacts facts;
  private final Writer out;
  private final List<Finding> all = new ArrayList<>();
  private final List<InputProblem> problems = new ArrayList<>();

  public MarkdownFindings(RunFacts facts, Writer out) {
    this.facts = facts;
    this.out = out;
  }

  @Override
  public void findings(String path, List<Finding> findings) {
    all.addAll(findings);
  }

  @Override
  public void problem(InputProblem problem) {
    problems.add(problem);
  }

  @Override
  public void end(long checked) throws IOException {
    out.write(MARK + "\n### " + verdict() + "\n\n" + counts(checked) + "\n");
    for (InputProblem problem : problems) {
      out.write("\n:warning: " + GithubMarkdown.text(problem.toString()) + "\n");
    }
    if (!all.isEmpty()) {
      writeTable();
    }
  }

  private String verdict() {
    long failing = all.stream().filter(f -> facts.fails(f.issue().severity())).count();
    if (failing > 0) {
      String issues = failing == 1 ? "1 issue" : failing + " issues";
      return ":x: Translation: " + issues + " to settle before the merge";
    }
    return ":white_check_mark: Translation: nothing that stands against the merge";
  }

  private String counts(long checked) {
    String documents = checked == 1 ? "1 translation checked" : checked + " translations checked";
    return documents + ": " + (all.isEmpty() ? "no issues." : Tally.of(all) + ".");
  }

  private void writeTable() throws IOException {
    out.write("\n| | issue | place |\n|---|---|---|\n");
    int characters = 0;
    List<Finding> sorted = HostOrder.worstFirst(all);
    for (int i = 0; i < sorted.size(); i++) {
      String row = row(sorted.get(i).issue());
      characters += row.length();
      if (characters > MOST_CHARACTERS) {
        out.write("\n" + (sorted.size() - i) + " more issues: see the full report.\n");
        return;
      }
      out.write(row);
    }
  }

  private static String row(Issue issue) {
    HostPlace place = HostPlace.of(issue);
    return "| "
        + sign(issue.severity())
        + " "
        + issue.severity().id()
        + " | **"
        + issue.check()
        + "**: "
        + GithubMarkdown.text(issue.message())
        + " | "
        + GithubMarkdown.code(place.path() + ":" + place.start().line())
        + " |\n";
  }

  private static String sign(Severity severity) {
    return switch (severity) {
      case CRITICAL -> ":no_entry:";
      case MAJOR -> ":x:";
      case MINOR -> ":warning:";
      case NEUTRAL -> ":information_source:";
    };
  }
}
