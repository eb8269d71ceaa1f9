// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckedPair;
import org.duizhao.project.ProjectTree;
import org.duizhao.report.form.FindingsWriter;

/** A tree's report in a format that lists issues. */
final class ListProject implements ProjectReport {
  private final FindingsWriter list;
  private long checked;

  ListProject(FindingsWriter list) {
    this.list = list;
  }

  @Override
  public void pair(CheckedPair pair) throws IOException {
    checked++;
    list.findings(pair.facts().target().path(), pair.findings());
    list.suppressed(pair.suppressed());
    for (InputProblem problem : pair.problems()) {
      list.problem(problem);
    }
  }

  @Override
  public void problem(InputProblem problem) throws IOException {
    list.problem(problem);
  }

  @Override
  public void end(ProjectTree tree) throws IOException {
    list.end(checked);
  }
}
