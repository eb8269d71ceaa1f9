// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckResult;
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
  public void pair(CheckResult result) throws IOException {
    checked++;
    list.findings(result.bitext().target().file().path(), result.findings());
    list.suppressed(result.suppressed());
    for (InputProblem problem : result.problems()) {
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
