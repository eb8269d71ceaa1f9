// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.terminology;

import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueDraft;
import org.duizhao.check.IssueSink;
import org.duizhao.glossary.TermStatus;
import org.duizhao.glossary.TermVerdict;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.text.literal.LiteralText;

/**
 * Finds terms that are not rendered as the term base says: "cover letter" / 提交信, which is
 * forbidden, where 封面信 is preferred.
 */
@CheckInfo(
    id = "term-not-used",
    type = IssueType.TERMINOLOGY_RESOURCE,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A term is not rendered as the term base says")
public final class TermNotUsedCheck implements BeadCheck {
  private static final double FORBIDDEN = 0.85;
  private static final double DEPRECATED = 0.75;
  private static final double MISSING = 0.5;
  private static final double SURE_BEAD = 0.5;

  /** A target with fewer Chinese characters to an English letter lacks more than a term. */
  private static final double LEAST_CHINESE = 0.12;

  private static final int SHOWN = 3;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    if (context.termBase().entries().isEmpty()) {
      return;
    }
    String source = bead.source().text();
    String target = bead.target().text();
    if (context.termBase().matcher().english(source, List.of()).isEmpty()) {
      return;
    }
    List<Span> literals = new LiteralText(source, bead.source().code()).spans();
    for (TermVerdict verdict : context.termBase().matcher().verdicts(source, literals, target)) {
      switch (verdict.outcome()) {
        case FORBIDDEN, DEPRECATED -> reportWrong(bead, verdict, sink);
        case MISSING -> {
          if (isComparable(bead) && !isUsedNearby(bead, verdict, context)) {
            reportMissing(bead, verdict, sink);
          }
        }
        case USED, KEPT_IN_ENGLISH, ELIDED -> {}
      }
    }
  }

  private void reportWrong(Bead bead, TermVerdict verdict, IssueSink sink) {
    Span place = verdict.place();
    if (place == null) {
      return;
    }
    boolean forbidden = verdict.outcome() == Outcome.FORBIDDEN;
    String found = place.of(bead.target().text());
    String message =
        quoted(bead, verdict)
            + ": "
            + found
            + (forbidden ? " is forbidden; expected " : " is deprecated; expected ")
            + expected(verdict);
    IssueDraft draft =
        says(message, forbidden ? FORBIDDEN : DEPRECATED)
            .source(Excerpt.of(bead.source(), verdict.term().span()))
            .target(Excerpt.of(bead.target(), place));
    List<String> preferred = verdict.entry().withStatus(TermStatus.PREFERRED);
    sink.report((preferred.isEmpty() ? draft : draft.suggest(preferred.get(0))).issue());
  }

  private void reportMissing(Bead bead, TermVerdict verdict, IssueSink sink) {
    Span whole = new Span(0, bead.target().text().length());
    sink.report(
        says(quoted(bead, verdict) + " has no " + expected(verdict) + " in the target", MISSING)
            .source(Excerpt.of(bead.source(), verdict.term().span()))
            .target(Excerpt.of(bead.target(), whole))
            .issue());
  }

  private static String quoted(Bead bead, TermVerdict verdict) {
    return "\"" + verdict.term().span().of(bead.source().text()) + "\"";
  }

  /** 封面信; 封面信 or 说明信; 甲, 乙 or 丙. */
  private static String expected(TermVerdict verdict) {
    List<String> all = verdict.entry().expected().stream().limit(SHOWN).toList();
    int last = all.size() - 1;
    return last == 0
        ? all.get(0)
        : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }

  private static boolean isComparable(Bead bead) {
    int chinese = Script.countHan(bead.target().text());
    int english = Script.countLatin(bead.source().text());
    return bead.confidence() >= SURE_BEAD && chinese >= english * LEAST_CHINESE;
  }

  /** The term is rendered in another sentence of the same block, which need not repeat it. */
  private static boolean isUsedNearby(Bead bead, TermVerdict verdict, CheckContext context) {
    String source = bead.source().widened().text();
    String target = bead.target().widened().text();
    if (target.length() == bead.target().text().length()) {
      return false;
    }
    return context.termBase().matcher().verdicts(source, List.of(), target).stream()
        .filter(other -> other.term().entries().equals(verdict.term().entries()))
        .noneMatch(other -> other.outcome() == Outcome.MISSING);
  }
}
