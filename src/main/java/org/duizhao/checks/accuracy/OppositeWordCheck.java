// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Finds words rendered by their opposite: "enable the firewall" as 禁用防火墙.
 *
 * <p>Reported when nothing near the place renders the word, the Chinese of its opposite stands
 * there, and the source has neither the opposite nor a negation that would turn one into the other.
 */
@CheckInfo(
    id = "opposite-word",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A word of the source is rendered by its opposite")
public final class OppositeWordCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.75;

  private static final OppositeFinder WORDS = new OppositeFinder("opposites.txt");

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    for (OppositeFinder.Found found : WORDS.in(bead, context)) {
      String said = found.target().of(bead.target().text());
      String meant = found.source().of(bead.source().text());
      sink.report(
          says("\"" + said + "\" is the opposite of \"" + meant + "\"", CONFIDENCE)
              .source(Excerpt.of(bead.source(), found.source()))
              .target(Excerpt.of(bead.target(), found.target()))
              .issue());
    }
  }
}
