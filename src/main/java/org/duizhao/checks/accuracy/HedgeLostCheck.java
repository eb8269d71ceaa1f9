// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Segment;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Finds sentences that the source leaves open and the translation states as certain: "will
 * presumably show up later" / 将在以后的版本中出现, where 想必 or 大概 is lost.
 *
 * <p>Only words whose one job is to hedge are looked for. May, might, could, seem and should are
 * rendered by context so often that their absence proves nothing, except in a correction. There a
 * lost hedge is graver, too: the author has been wrong on the matter once.
 */
@CheckInfo(
    id = "hedge-lost",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "The source leaves open what the target states as certain")
public final class HedgeLostCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.6;

  /** Hedges, without those that the words around them make a mere turn of phrase. */
  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(?:presumably|reportedly|allegedly|apparently|supposedly|purportedly"
              + "|probably(?! want)"
              + "|(?<!\\bor )(?<!\\bshould )perhaps(?! I should)"
              + "|(?<!\\b(?:and|or|can|could|may|might|cannot|as) )(?<!n['’]t )possibly"
              + "|(?:will|would|is|are|was|were|most|quite|very) likely"
              + "|(?:is|are|was|were) (?:rumou?red|believed|thought) to)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A limit that may not be reached: "may take up to two minutes". */
  private static final Pattern UP_TO =
      Pattern.compile("\\b(?:may|might|could)\\b[^.;,]{0,40}\\bup to\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern LIMITED = Pattern.compile("[最至][多长高大]|多达|长达|高达|可|达|到|以内|不超过|上限");

  /** Hedges that count only in a correction, where each word was weighed. */
  private static final Pattern WEAK_HEDGE =
      Pattern.compile(
          "\\b(?:may|might|could|seems?|appears?|expected|hopefully|unlikely|should)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The beginnings of all words that the patterns above seek. */
  private static final WordStems STEMS =
      new WordStems(
          "presum report alleg apparent suppos purport probabl perhaps possib likely rumo believ"
              + " thought may might could seem appear expect hopeful unlikely should");

  /** Chinese words that leave a matter open, wide on purpose: what a translator may answer with. */
  private static final Pattern HEDGED =
      Pattern.compile(
          "想必|假设|应该|应当|应会|应是|大概|大约|大致|大体|大抵|可能|也许|或许|或将|或会|或可|或能|或有|或是"
              + "|据说|据称|据报|据传|据悉|据信|传闻|传言|听说|有人说|声称|号称|所谓|涉嫌|被指"
              + "|似乎|看来|看起来|看上去|看似|貌似|好像|好象|像是|似的|仿佛"
              + "|预计|预期|预料|估计|推测|猜|料|有望|恐怕|恐|怕|未必|不一定|说不定|不见得|不见|没准|兴许|多半|十有八九"
              + "|疑似|怀疑|概率|几率|机率|机会|显然|明显|一般|通常|往往|大多|多数|几乎|差不多|不太|很难|难以"
              + "|倾向|理论上|不出意外|我想|认为|觉得|相信|以为|视为|潜在|不妨|要不|吧|难免");

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    String source = bead.source().text();
    String target = bead.target().text();
    if (!STEMS.anyIn(source) || HEDGED.matcher(target).find()) {
      return;
    }
    Matcher hedge = HEDGE.matcher(source);
    if (hedge.find()) {
      Severity severity = isInNote(bead, hedge.start()) ? Severity.MAJOR : Severity.MINOR;
      report(bead, hedge, severity, sink);
      return;
    }
    Matcher limit = UP_TO.matcher(source);
    if (limit.find() && !LIMITED.matcher(target).find()) {
      report(bead, limit, Severity.MINOR, sink);
      return;
    }
    Matcher weak = WEAK_HEDGE.matcher(source);
    while (weak.find()) {
      if (isInNote(bead, weak.start())) {
        report(bead, weak, Severity.MINOR, sink);
        return;
      }
    }
  }

  private void report(Bead bead, Matcher hedge, Severity severity, IssueSink sink) {
    Span whole = new Span(0, bead.target().text().length());
    sink.report(
        says(
                "\"" + hedge.group() + "\" has no counterpart: the target states it as certain",
                CONFIDENCE)
            .severity(severity)
            .source(Excerpt.of(bead.source(), new Span(hedge.start(), hedge.end())))
            .target(Excerpt.of(bead.target(), whole))
            .issue());
  }

  private static boolean isInNote(Bead bead, int offset) {
    int place = bead.source().placeOf(new Span(offset, offset + 1)).start();
    for (Segment segment : bead.source().segments()) {
      for (CorrectionNote note : CorrectionNote.in(segment.block())) {
        boolean told = note.kind() != CorrectionNote.Kind.STRUCK;
        if (told && segment.block().content().placeOf(note.range()).contains(place)) {
          return true;
        }
      }
    }
    return false;
  }
}
