// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.terminology;

import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueDraft;
import org.duizhao.check.IssueSink;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermVerdict;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.glossary.WordEvidence;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms that are not rendered as the term base says: "merge window" / 接收新功能的时段, where 合并窗口 is
 * expected; "file" / 目录, which is the term for "directory".
 */
@CheckInfo(
    id = "term-not-used",
    type = IssueType.TERMINOLOGY_RESOURCE,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A term is not rendered as the term base says")
public final class TermNotUsedCheck implements BeadCheck {
  private static final double CONFUSED = 0.8;
  private static final double INSTEAD = 0.55;
  private static final double MISSING = 0.45;
  private static final double SURE_BEAD = 0.5;

  /** Where nothing stands in the term's place, it may stand in the next line of a transcript. */
  private static final double SURER_BEAD = 0.9;

  /** A target with fewer Chinese characters to an English letter lacks more than a term. */
  private static final double LEAST_CHINESE = 0.12;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    for (TermVerdict verdict : context.terms(bead).faults()) {
      TermEntry rival = verdict.rival();
      Span place = verdict.place();
      if (rival != null && place != null) {
        reportConfused(bead, verdict, rival, place, sink);
      } else if (verdict.outcome() == Outcome.MISSING
          && !verdict.entry().isOpen()
          && isComparable(bead)
          && !isUsedNearby(bead, verdict, context)) {
        reportMissing(bead, verdict, verdict.placeBy(() -> context.links(bead)), sink);
      }
    }
  }

  private void reportConfused(
      Bead bead, TermVerdict verdict, TermEntry rival, Span place, IssueSink sink) {
    String message =
        TermWords.quoted(bead, verdict)
            + ": "
            + place.of(bead.target().text())
            + " is \""
            + rival.source()
            + "\"; expected "
            + TermWords.expected(verdict);
    IssueDraft draft =
        says(message, CONFUSED)
            .severity(verdict.entry().isOpen() ? Severity.MINOR : Severity.MAJOR)
            .source(Excerpt.of(bead.source(), verdict.term().span()))
            .target(Excerpt.of(bead.target(), place));
    List<String> better = TermWords.better(verdict);
    sink.report((better.isEmpty() ? draft : draft.suggest(better.get(0))).issue());
  }

  private void reportMissing(
      Bead bead, TermVerdict verdict, @Nullable Span instead, IssueSink sink) {
    String target = bead.target().text();
    Excerpt term = Excerpt.of(bead.source(), verdict.term().span());
    String quoted = TermWords.quoted(bead, verdict);
    String expected = TermWords.expected(verdict);
    if (instead == null) {
      if (bead.confidence() < SURER_BEAD) {
        return;
      }
      Span whole = new Span(0, target.length());
      sink.report(
          says(quoted + " has no " + expected + " in the target", MISSING)
              .severity(Severity.NEUTRAL)
              .source(term)
              .target(Excerpt.of(bead.target(), whole))
              .issue());
    } else {
      sink.report(
          says(quoted + ": found " + instead.of(target) + "; expected " + expected, INSTEAD)
              .source(term)
              .target(Excerpt.of(bead.target(), instead))
              .issue());
    }
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
    return context
        .termBase()
        .matcher()
        .verdicts(source, List::of, target, WordEvidence.none())
        .faults()
        .stream()
        .filter(other -> other.term().entries().equals(verdict.term().entries()))
        .noneMatch(other -> other.outcome() == Outcome.MISSING);
  }
}
