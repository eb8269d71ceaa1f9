// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.terminology;

import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.glossary.TermVerdict;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds names that should stay in English and are Chinese in the target: "written in Rust" /
 * 用锈语言写成.
 */
@CheckInfo(
    id = "do-not-translate",
    type = IssueType.DO_NOT_TRANSLATE,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A term that should stay in English is translated")
public final class DoNotTranslateCheck implements BeadCheck {
  private static final double TRANSLATED = 0.7;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    String target = bead.target().text();
    for (TermVerdict verdict : context.terms(bead).faults()) {
      if (verdict.outcome() != Outcome.TRANSLATED) {
        continue;
      }
      Span place = verdict.placeBy(() -> context.links(bead));
      if (place != null && Script.countHan(place.of(target)) > 0) {
        String found = place.of(target);
        String message = TermWords.quoted(bead, verdict) + " should stay; the target has " + found;
        sink.report(
            says(message, TRANSLATED)
                .source(Excerpt.of(bead.source(), verdict.term().span()))
                .target(Excerpt.of(bead.target(), place))
                .suggest(verdict.entry().source())
                .issue());
      }
    }
  }
}
