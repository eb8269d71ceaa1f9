// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.checks.language.Pairs.Unpaired;
import org.duizhao.document.BlockKind;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Finds brackets and quotation marks of the target that lack their partner while those of the
 * source have it: "(see below)" / （见下文. In a document without source all of them; and pairs that
 * cross, as （见“下文）”, in any.
 */
@CheckInfo(
    id = "unpaired-punctuation",
    type = IssueType.PUNCTUATION,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A bracket or quotation mark of the target lacks its partner")
public final class UnpairedPunctuationCheck implements BeadCheck, TargetCheck {
  private static final double CONFIDENCE = 0.8;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    List<Unpaired> there = unpaired(bead.target());
    if (there.isEmpty() || isCode(bead.target())) {
      return;
    }
    List<Unpaired> source = unpaired(bead.source());
    List<Unpaired> around = unpaired(bead.target().widened());
    List<Unpaired> aroundSource = unpaired(bead.source().widened());
    Set<Integer> reported = new HashSet<>();
    for (Unpaired sign : there) {
      boolean inSource = hasSort(source, sign) || hasSort(aroundSource, sign);
      if (!inSource && hasSort(around, sign) && reported.add(sign.sort())) {
        String lacks = sign.opens() ? " is not closed" : " is not opened";
        sink.report(
            says(sign.sign() + lacks + " in the target", CONFIDENCE)
                .target(Excerpt.of(bead.target(), sign.span()))
                .issue());
      }
    }
  }

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    for (TargetPassage passage : text.passages()) {
      List<Span> code = passage.codeSpans();
      List<Unpaired> alone = Pairs.unpaired(passage.text(), code);
      if (text.form() == TargetText.Form.ALONE) {
        alone.forEach(sign -> report(passage, sign, sink));
      }
      if (alone.isEmpty()) {
        Pairs.crossed(passage.text(), code)
            .ifPresent(
                span ->
                    sink.report(
                        says("\"" + span.of(passage.text()) + "\" crosses another pair", CONFIDENCE)
                            .target(passage.excerpt(span))
                            .issue()));
      }
    }
  }

  private void report(TargetPassage passage, Unpaired sign, IssueSink sink) {
    String lacks = sign.opens() ? " is not closed" : " is not opened";
    sink.report(
        says(sign.sign() + lacks + " in the text", CONFIDENCE)
            .target(passage.excerpt(sign.span()))
            .issue());
  }

  private static List<Unpaired> unpaired(BeadSide side) {
    return Pairs.unpaired(side.text(), side.code());
  }

  private static boolean hasSort(List<Unpaired> signs, Unpaired wanted) {
    return signs.stream().anyMatch(sign -> sign.sort() == wanted.sort());
  }

  private static boolean isCode(BeadSide side) {
    return side.segments().stream().allMatch(s -> s.block().kind() == BlockKind.CODE);
  }
}
