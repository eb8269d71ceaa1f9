// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.IndentedXml;
import org.duizhao.text.Position;

/**
 * Checkstyle's XML, which nearly every CI system reads. An issue stands under the file that it is
 * shown in, in the order of its lines.
 */
public final class CheckstyleFindings implements FindingsWriter {
  private final Writer out;
  private final Map<String, List<Issue>> byFile = new TreeMap<>();

  public CheckstyleFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void findings(String path, List<Finding> findings) {
    for (Finding finding : findings) {
      String file = HostPlace.of(finding.issue()).path();
      byFile.computeIfAbsent(file, any -> new ArrayList<>()).add(finding.issue());
    }
  }

  /** Problems of the input go to standard error. */
  @Override
  public void problem(InputProblem problem) {}

  @Override
  public void end(long checked) throws IOException {
    IndentedXml xml = new IndentedXml(out, null);
    xml.open("checkstyle", "version", "10.0");
    for (Map.Entry<String, List<Issue>> file : byFile.entrySet()) {
      xml.open("file", "name", file.getKey());
      for (Issue issue : file.getValue()) {
        Position start = HostPlace.of(issue).start();
        xml.empty(
            "error",
            "line",
            String.valueOf(start.line()),
            "column",
            String.valueOf(start.column()),
            "severity",
            HostLevel.of(issue.severity()).idOrInfo(),
            "message",
            issue.message(),
            "source",
            "duizhao." + issue.check());
      }
      xml.close();
    }
    xml.close();
    xml.end();
  }
}
