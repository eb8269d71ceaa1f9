// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.style;

import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.Profile;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/** Finds sentences that are longer than a reader can hold. */
@CheckInfo(
    id = "long-sentence",
    type = IssueType.AWKWARD_STYLE,
    severity = Severity.NEUTRAL,
    since = "0.1",
    profile = Profile.STRICT,
    summary = "A sentence is too long")
public final class LongSentenceCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.9;

  /** Characters of the sentence that are marked. */
  private static final int SHOWN = 12;

  private final int most;

  /**
   * @param most Chinese characters, words and numbers that a sentence may have
   */
  public LongSentenceCheck(int most) {
    this.most = most;
  }

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    for (TargetPassage passage : text.passages()) {
      for (Span sentence : Clauses.sentences(passage)) {
        int length = Clauses.length(passage, sentence);
        if (length > most) {
          int end = Math.min(sentence.end(), sentence.start() + SHOWN);
          sink.report(
              says(
                      "the sentence has " + length + " characters and words; at most " + most,
                      CONFIDENCE)
                  .target(passage.excerpt(new Span(sentence.start(), end)))
                  .issue());
        }
      }
    }
  }
}
