// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.VisibleText;

/**
 * A line an issue, as compilers print them and editors and {@code grep} read them: {@code
 * news.zh.md:3:12: major: "64" has no equal in the target; nearest is "46" [number-mismatch]}.
 */
public final class PlainFindings implements FindingsWriter {
  private final Writer out;

  public PlainFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void findings(String path, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      Issue issue = finding.issue();
      HostPlace place = HostPlace.of(issue);
      String line =
          place.path()
              + ":"
              + place.start()
              + ": "
              + issue.severity().id()
              + ": "
              + issue.message()
              + " ["
              + issue.check()
              + "]";
      out.write(VisibleText.of(line) + "\n");
    }
  }

  /** Problems of the input go to standard error. */
  @Override
  public void problem(InputProblem problem) {}

  @Override
  public void end(long checked) {}
}
