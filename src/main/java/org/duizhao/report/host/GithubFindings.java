// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.WellFormed;
import org.duizhao.text.Position;

/**
 * Workflow commands of GitHub Actions, which show as annotations: {@code ::error
 * file=news.zh.md,line=3,col=12,endColumn=14,title=number-mismatch::"64" has no equal …}.
 *
 * <p>GitHub keeps ten errors, ten warnings and ten notices of a step and drops the rest in the
 * order of arrival, so the most severe come first, no more than it keeps, and a last notice says
 * how many there are in all.
 *
 * @see <a
 *     href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
public final class GithubFindings implements FindingsWriter {
  private static final int MOST_OF_A_LEVEL = 10;

  private final Writer out;
  private final List<Finding> all = new ArrayList<>();

  public GithubFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void findings(String path, List<Finding> findings) {
    all.addAll(findings);
  }

  /** Problems of the input go to standard error, where the log shows them. */
  @Override
  public void problem(InputProblem problem) {}

  @Override
  public void end(long checked) throws IOException {
    Map<HostLevel, Integer> written = new EnumMap<>(HostLevel.class);
    int left = 0;
    for (Finding finding : HostOrder.worstFirst(all)) {
      HostLevel level = HostLevel.of(finding.issue().severity());
      int most = level == HostLevel.NOTE ? MOST_OF_A_LEVEL - 1 : MOST_OF_A_LEVEL;
      if (written.merge(level, 1, Integer::sum) <= most) {
        out.write(command(finding.issue(), level) + "\n");
      } else {
        left++;
      }
    }
    if (left > 0) {
      String message = left + " more of " + all.size() + " issues: see the summary of the job";
      out.write("::notice title=duizhao::" + message + "\n");
    }
  }

  private static String command(Issue issue, HostLevel level) {
    HostPlace place = HostPlace.of(issue);
    Position start = place.start();
    Position end = place.end();
    StringBuilder command = new StringBuilder("::");
    command.append(level == HostLevel.NOTE ? "notice" : level.name().toLowerCase(Locale.ROOT));
    command.append(" file=").append(property(place.path()));
    command.append(",line=").append(start.line());
    if (end.line() == start.line()) {
      command.append(",col=").append(start.column());
      command.append(",endColumn=").append(Math.max(start.column(), end.column() - 1));
    } else {
      command.append(",endLine=").append(end.line());
    }
    command.append(",title=").append(property(issue.check()));
    return command.append("::").append(data(issue.message())).toString();
  }

  private static String data(String text) {
    return WellFormed.text(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
