// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.typography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.Flaw;
import org.duizhao.check.Flaws;
import org.duizhao.check.IssueSink;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Finds quotations in other marks than most of the file's: 点击"保存" where it writes 点击“取消” elsewhere.
 */
@CheckInfo(
    id = "mixed-quotation-marks",
    type = IssueType.INCONSISTENT_STYLE,
    severity = Severity.NEUTRAL,
    since = "0.1",
    summary = "Quotations have now these marks, now those")
public final class MixedQuotationMarksCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.85;
  private static final double CUSTOM = 0.6;

  private final QuotePolicy policy;

  public MixedQuotationMarksCheck(QuotePolicy policy) {
    this.policy = policy;
  }

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    List<Quotation> all = new ArrayList<>();
    text.passages().forEach(passage -> all.addAll(Quotation.in(passage)));
    Map<Quotation.Marks, Integer> counts = new EnumMap<>(Quotation.Marks.class);
    all.forEach(quotation -> counts.merge(quotation.marks(), 1, Integer::sum));
    Optional<Quotation.Marks> wanted = wanted(counts, all.size());
    if (wanted.isEmpty() || counts.getOrDefault(wanted.get(), 0) == all.size()) {
      return;
    }
    int right = counts.getOrDefault(wanted.get(), 0);
    String others =
        policy == QuotePolicy.CONSISTENT
            ? "; "
                + right
                + " of "
                + all.size()
                + " quotations of the text are in "
                + wanted.get().shown()
            : "";
    Flaws flaws = new Flaws();
    for (Quotation quotation : all) {
      if (quotation.marks() != wanted.get()) {
        flaws.add(flaw(quotation, wanted.get(), others));
      }
    }
    flaws.reportAll(this, CONFIDENCE, sink);
  }

  private Optional<Quotation.Marks> wanted(Map<Quotation.Marks, Integer> counts, int all) {
    return switch (policy) {
      case CURLY -> Optional.of(Quotation.Marks.CURLY);
      case CORNER -> Optional.of(Quotation.Marks.CORNER);
      case CONSISTENT ->
          counts.entrySet().stream()
              .filter(entry -> entry.getValue() > 1 && entry.getValue() >= CUSTOM * all)
              .map(Map.Entry::getKey)
              .findFirst();
    };
  }

  private static Flaw flaw(Quotation quotation, Quotation.Marks wanted, String others) {
    TargetPassage passage = quotation.passage();
    Span span = quotation.span();
    String inside = new Span(span.start() + 1, span.end() - 1).of(passage.text());
    String message = "a quotation in " + quotation.marks().shown() + others;
    String better = wanted.open() + inside + wanted.close();
    boolean sure = !quotation.isNested() && wanted != Quotation.Marks.STRAIGHT;
    if (sure && !passage.hidesPartOf(span)) {
      return Flaw.safe(passage, span, message, better);
    }
    return Flaw.shown(passage, span, message, passage.isVerbatim(span) ? better : null);
  }
}
