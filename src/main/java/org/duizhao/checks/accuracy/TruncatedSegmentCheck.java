// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.PairCheck;
import org.duizhao.check.PairedText;
import org.duizhao.document.BlockKind;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * Finds blocks of the target that break off: "Open the window and choose a language." / 打开窗口，并
 *
 * <p>Where the source ends with a full stop, the Chinese may end without one, but not with a comma
 * nor with a word that something has to follow.
 */
@CheckInfo(
    id = "truncated-segment",
    type = IssueType.OMISSION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "The target breaks off in the middle of a sentence")
public final class TruncatedSegmentCheck implements PairCheck {
  private static final double WORD = 0.8;
  private static final double COMMA = 0.7;
  private static final int LEAST_HAN = 4;

  /** Words that something has to follow. */
  private static final Set<String> OPEN =
      Set.of(
          "和", "与", "及", "以及", "并", "并且", "而且", "但", "但是", "或者", "因为", "如果", "虽然", "为了", "由于", "以便",
          "从而", "把", "被", "使得", "例如");

  private static final String OPEN_SIGNS = "，、（";
  private static final String SENTENCE_ENDS = ".!?";

  @Override
  public void check(PairedText pair, CheckContext context, IssueSink sink) {
    Bead bead = pair.whole();
    String target = bead.target().text().stripTrailing();
    String source = bead.source().text().stripTrailing();
    BlockKind kind = bead.source().segments().get(0).block().kind();
    if (source.isEmpty()
        || SENTENCE_ENDS.indexOf(source.charAt(source.length() - 1)) < 0
        || kind == BlockKind.CODE
        || Script.countHan(target) < LEAST_HAN
        || Uncovered.isDoubtful(pair)) {
      return;
    }
    int last = target.length() - 1;
    if (OPEN_SIGNS.indexOf(target.charAt(last)) >= 0) {
      report(bead, new Span(last, last + 1), Severity.MINOR, COMMA, sink);
    } else if (Script.isHan(target.charAt(last))) {
      List<Token> words = context.lexicon().tokenizer().chinese().of(target);
      Token word = words.get(words.size() - 1);
      if (OPEN.contains(word.form())
          && bead.target().code().stream().noneMatch(word.span()::overlaps)) {
        report(bead, word.span(), Severity.MAJOR, WORD, sink);
      }
    }
  }

  private void report(Bead bead, Span end, Severity severity, double confidence, IssueSink sink) {
    String message = "the target breaks off after \"" + end.of(bead.target().text()) + "\"";
    sink.report(
        says(message, confidence)
            .severity(severity)
            .target(Excerpt.of(bead.target(), end))
            .issue());
  }
}
