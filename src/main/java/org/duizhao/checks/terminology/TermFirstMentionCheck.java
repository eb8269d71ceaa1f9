// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.terminology;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.BlockKind;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermVerdict;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Finds terms whose first mention on a page should carry the English, as in 容器荚（Pod）, and does not.
 * Headings need not.
 */
@CheckInfo(
    id = "term-first-mention",
    type = IssueType.TERMINOLOGY_RESOURCE,
    severity = Severity.NEUTRAL,
    since = "0.1",
    summary = "The first mention of a term lacks the English in brackets")
public final class TermFirstMentionCheck implements BitextCheck {
  private static final double CONFIDENCE = 0.8;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    if (context.termBase().entries().stream().noneMatch(TermEntry::firstMention)) {
      return;
    }
    Set<TermEntry> mentioned = new HashSet<>();
    for (Bead bead : bitext.beads()) {
      if (bead.isMatched() && !isHeading(bead)) {
        check(bead, context, mentioned, sink);
      }
    }
  }

  private void check(Bead bead, CheckContext context, Set<TermEntry> mentioned, IssueSink sink) {
    String target = bead.target().text();
    for (TermVerdict verdict : context.terms(bead).all()) {
      Span place = verdict.place();
      TermEntry entry = verdict.entry();
      if (place == null
          || !verdict.outcome().isGood()
          || !entry.firstMention()
          || !mentioned.add(entry)) {
        continue;
      }
      String english = verdict.term().span().of(bead.source().text());
      if (!holds(target, english) && !holds(target, entry.source())) {
        String better = place.of(target) + "（" + entry.source() + "）";
        sink.report(
            says("first mention of \"" + english + "\"; expected " + better, CONFIDENCE)
                .source(Excerpt.of(bead.source(), verdict.term().span()))
                .target(Excerpt.of(bead.target(), place))
                .suggest(better)
                .issue());
      }
    }
  }

  private static boolean holds(String text, String word) {
    return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isHeading(Bead bead) {
    return bead.source().segments().stream()
        .anyMatch(segment -> segment.block().kind() == BlockKind.HEADING);
  }
}
