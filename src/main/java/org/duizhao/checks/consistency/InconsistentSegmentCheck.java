// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.consistency;

import java.util.HashMap;
import java.util.Map;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds one sentence of the source rendered in two ways in one document: "Restart the service." as
 * 重启服务。 and then as 请将该服务重新启动。
 */
@CheckInfo(
    id = "inconsistent-segment",
    type = IssueType.TERMINOLOGY_USE,
    severity = Severity.NEUTRAL,
    since = "0.1",
    summary = "One sentence of the source is rendered in two ways")
public final class InconsistentSegmentCheck implements BitextCheck {
  private static final double CONFIDENCE = 0.7;
  private static final int LEAST_LETTERS = 12;
  private static final int SHOWN = 60;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Map<String, Bead> first = new HashMap<>();
    for (Bead bead : bitext.beads()) {
      String source = bead.isMatched() ? Script.letters(bead.source().text()) : "";
      if (source.length() < LEAST_LETTERS) {
        continue;
      }
      Bead known = first.putIfAbsent(source, bead);
      if (known != null
          && !Script.letters(known.target().text()).equals(Script.letters(bead.target().text()))) {
        String text = known.target().text().replace('\n', ' ');
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        sink.report(
            says("the same sentence is \"" + shown + "\" before", CONFIDENCE)
                .source(Excerpt.of(bead.source(), new Span(0, bead.source().text().length())))
                .target(Excerpt.of(bead.target(), new Span(0, bead.target().text().length())))
                .issue());
      }
    }
  }
}
