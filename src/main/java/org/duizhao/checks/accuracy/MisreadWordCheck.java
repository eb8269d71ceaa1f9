// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;

/**
 * Finds words that were read as others that look like them: "each role" as 每条规则, which is "each
 * rule".
 */
@CheckInfo(
    id = "misread-word",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A word was read as another that looks like it")
public final class MisreadWordCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.55;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    Optional<WordLinks> links = context.links(bead);
    if (links.isEmpty()) {
      return;
    }
    WordLinks words = links.get();
    List<Span> code = bead.source().code();
    for (Misreadings.Found found : new Misreadings(words).found()) {
      Span source = words.englishTokens().get(found.english()).span();
      Span target = words.chineseTokens().get(found.chinese()).span();
      if (code.stream().noneMatch(source::overlaps)) {
        sink.report(
            says(
                    "\""
                        + target.of(bead.target().text())
                        + "\" renders \""
                        + found.taken()
                        + "\", not \""
                        + source.of(bead.source().text())
                        + "\"",
                    CONFIDENCE)
                .source(Excerpt.of(bead.source(), source))
                .target(Excerpt.of(bead.target(), target))
                .issue());
      }
    }
  }
}
