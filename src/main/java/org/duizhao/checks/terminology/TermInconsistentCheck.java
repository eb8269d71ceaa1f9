// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.terminology;

import java.util.List;
import java.util.Map;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.checks.terminology.TermMentions.Mention;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Finds a term that one page renders in two ways: "repository" as 仓库 and, further down, as 存储库. No
 * term base is needed; with one, its admitted terms must not be mixed either.
 */
@CheckInfo(
    id = "term-inconsistent",
    type = IssueType.TERMINOLOGY_USE,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "One term has two renderings on a page")
public final class TermInconsistentCheck implements BitextCheck {
  private static final double CONFIDENCE = 0.5;
  private static final int USUAL = 3;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    if (bitext.isHardlyPaired()) {
      return;
    }
    List<Bead> beads = bitext.beads().stream().filter(Bead::isMatched).toList();
    new TermMentions(context).of(beads).forEach((term, ways) -> judge(term, ways, sink));
  }

  private void judge(String term, Map<String, List<Mention>> ways, IssueSink sink) {
    String usual = "";
    int most = 0;
    for (Map.Entry<String, List<Mention>> way : ways.entrySet()) {
      if (way.getValue().size() > most) {
        most = way.getValue().size();
        usual = way.getKey();
      }
    }
    for (Map.Entry<String, List<Mention>> way : ways.entrySet()) {
      String other = way.getKey();
      boolean shorter = other.contains(usual) || usual.contains(other);
      if (most >= USUAL && !shorter && 2 * way.getValue().size() <= most) {
        report(term, usual, most, way.getValue(), sink);
      }
    }
  }

  private void report(String term, String usual, int most, List<Mention> mentions, IssueSink sink) {
    Mention first = mentions.get(0);
    String other = first.chinese().of(first.bead().target().text());
    String message =
        "\"" + term + "\" is " + usual + " " + most + " times on this page, here " + other;
    sink.report(
        says(message, CONFIDENCE)
            .source(Excerpt.of(first.bead().source(), first.english()))
            .target(Excerpt.of(first.bead().target(), first.chinese()))
            .suggest(usual)
            .issue());
  }
}
