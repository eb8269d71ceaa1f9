// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Annotations;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadLinks;
import org.duizhao.bitext.PairKind;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.report.MarkStyle;
import org.duizhao.report.ReportFormat;
import org.duizhao.report.SamplePair;
import org.duizhao.report.form.RunFacts;
import org.duizhao.text.Span;

/** Makes a page as large as wanted, with about as many links between words as a real one has. */
final class LargePage {
  private static final Pattern WORD = Pattern.compile("\\w+");

  private LargePage() {}

  static Path write(Path folder, int beads, int issues) throws IOException {
    StringBuilder english = new StringBuilder();
    StringBuilder chinese = new StringBuilder();
    for (int i = 0; i < beads; i++) {
      english
          .append("The driver now handles queue ")
          .append(i)
          .append(" of the device, and it")
          .append(" reports what the hardware lost on the way to the next one in the ring.\n");
      chinese.append("该驱动现在处理设备的第 ").append(i).append(" 号队列，并报告硬件在转到环中下一个队列时丢失的内容。\n");
    }
    SamplePair pair = new SamplePair(english.toString(), chinese.toString());
    for (int i = 1; i <= beads; i++) {
      pair.pair(PairKind.PAIR, i, i);
    }
    for (int i = 0; i < issues; i++) {
      int at = i * beads / issues;
      boolean odd = i % 2 == 1;
      pair.issue(
          odd ? "hedge-lost" : "number-mismatch",
          IssueType.MISTRANSLATION,
          odd ? Severity.MINOR : Severity.MAJOR,
          "queue " + at + " has no equal",
          "queue " + at + " of",
          "第 " + at + " 号");
    }
    CheckResult result = pair.result();
    List<BeadLinks> links = new ArrayList<>();
    result.bitext().beads().forEach(bead -> links.add(links(bead)));
    CheckResult annotated = result.with(new Annotations(links, List.of()));
    RunFacts facts = new RunFacts("0.1.0", List.of(), Severity.MAJOR);
    String text = SamplePair.written(ReportFormat.HTML.writer(MarkStyle.CARETS, facts), annotated);
    return Files.writeString(folder.resolve("large.html"), text);
  }

  private static BeadLinks links(Bead bead) {
    List<BeadLinks.Link> links = new ArrayList<>();
    Matcher words = WORD.matcher(bead.source().text());
    int at = 0;
    while (words.find()) {
      int to = at * 5 % (bead.target().text().length() - 2);
      links.add(new BeadLinks.Link(new Span(words.start(), words.end()), new Span(to, to + 2)));
      at++;
    }
    return new BeadLinks(links, 0.8, 0.8);
  }
}
