// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds words that stand for another word than the source has: "remove the file" as 删除目录.
 *
 * <p>Both must be left over: no word of the target renders "file", and no word of the source
 * accounts for 目录, at the same place. {@link WordSwaps} weighs how sure that is.
 */
@CheckInfo(
    id = "mistranslated-word",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A word of the target means something else than the word in its place in the source")
public final class MistranslatedWordCheck implements BeadCheck {
  /** Below, a free rendering is as likely. */
  private static final double SURE = 3.0;

  private static final int LEAST_HAN = 2;
  private static final double SOUNDS_ALIKE = 0.7;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    if (Script.countHan(bead.target().text()) < LEAST_HAN) {
      return;
    }
    Optional<WordLinks> links = context.links(bead);
    if (links.isEmpty()) {
      return;
    }
    WordLinks words = links.get();
    List<Span> code = bead.source().code();
    Set<Integer> english = new HashSet<>();
    Set<Integer> chinese = new HashSet<>();
    for (SoundAlikes.Found found : new SoundAlikes(words, context.speller()).found()) {
      english.add(found.english());
      chinese.add(found.chinese());
      report(bead, words, found, sink);
    }
    for (WordSwaps.Swap swap : new WordSwaps(words, context.lexicon()).found()) {
      if (swap.odds() < WordSwaps.LEAST) {
        return;
      }
      Span source = words.englishTokens().get(swap.english()).span();
      boolean fresh = !english.contains(swap.english()) && !chinese.contains(swap.chinese());
      if (fresh && code.stream().noneMatch(source::overlaps)) {
        english.add(swap.english());
        chinese.add(swap.chinese());
        report(bead, source, words.chineseTokens().get(swap.chinese()).span(), swap.odds(), sink);
      }
    }
  }

  private void report(Bead bead, WordLinks words, SoundAlikes.Found found, IssueSink sink) {
    Span source = words.englishTokens().get(found.english()).span();
    Span target = words.chineseTokens().get(found.chinese()).span();
    String message =
        "\""
            + target.of(bead.target().text())
            + "\" stands where the source has \""
            + source.of(bead.source().text())
            + "\"; \""
            + found.meant()
            + "\" sounds alike";
    sink.report(
        says(message, SOUNDS_ALIKE)
            .severity(Severity.MINOR)
            .source(Excerpt.of(bead.source(), source))
            .target(Excerpt.of(bead.target(), target))
            .suggest(found.meant())
            .issue());
  }

  private void report(Bead bead, Span source, Span target, double odds, IssueSink sink) {
    String said = target.of(bead.target().text());
    String meant = source.of(bead.source().text());
    sink.report(
        says(
                "\"" + said + "\" stands where the source has \"" + meant + "\"",
                0.9 / (1 + Math.exp(2.5 - odds)))
            .severity(odds < SURE ? Severity.MINOR : Severity.MAJOR)
            .source(Excerpt.of(bead.source(), source))
            .target(Excerpt.of(bead.target(), target))
            .issue());
  }
}
