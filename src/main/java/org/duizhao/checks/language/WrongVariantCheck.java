// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.duizhao.text.ChineseVariant;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters and words of another written Chinese than that of the text: 內建 or 滑鼠 in
 * simplified text, 软件 or 軟件 in that of Taiwan.
 */
@CheckInfo(
    id = "wrong-variant",
    type = IssueType.SPELLING,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A character or word belongs to another variant of Chinese")
public final class WrongVariantCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.8;

  /** Where the other variant is spoken about, or the text is Japanese, which shares characters. */
  private static final Pattern SETTLED =
      Pattern.compile("[\\u3040-\\u30FF]|[繁正][體体][中字]|[简簡][体體][中字]|中文（[繁简簡正]|漢字");

  private final @Nullable ChineseVariant asked;

  /**
   * @param asked what the text is to be written in; null to go by what it declares, or mostly is
   */
  public WrongVariantCheck(@Nullable ChineseVariant asked) {
    this.asked = asked;
  }

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    ChineseVariant declared = asked == null ? text.variant() : asked;
    Optional<Boolean> simplified =
        declared != null
            ? Optional.of(declared.isSimplified())
            : VariantCharacters.isSimplified(
                () -> text.passages().stream().map(TargetPassage::text).iterator());
    if (simplified.isEmpty()) {
      return;
    }
    ChineseVariant variant = simplified.get() ? ChineseVariant.MAINLAND : declared;
    Flaws flaws = new Flaws();
    for (TargetPassage passage : text.passages()) {
      if (!SETTLED.matcher(passage.text()).find()) {
        found(passage, variant, text.source()).forEach(flaws::add);
      }
    }
    if (!flaws.list().isEmpty()) {
      flaws.report(this, CONFIDENCE, sink);
    }
  }

  /**
   * @param variant null for a traditional one that is not known closer
   */
  private static List<Flaw> found(
      TargetPassage passage, @Nullable ChineseVariant variant, String source) {
    String text = passage.text();
    boolean simplified = variant == ChineseVariant.MAINLAND;
    List<Flaw> found = new ArrayList<>();
    for (Span span : VariantCharacters.foreign(text, simplified)) {
      if (!passage.hidesPartOf(span) && !source.contains(span.of(text))) {
        String own = VariantCharacters.converted(span.of(text), variant);
        String sort = simplified ? "traditional" : "simplified";
        String message = "\"" + span.of(text) + "\" is " + sort + " Chinese; here it is \"" + own;
        found.add(Flaw.shown(passage, span, message + "\"", own));
      }
    }
    for (RegionalWord.Occurrence at : RegionalWord.occurrences(text, variant)) {
      if (!passage.hidesPartOf(at.span()) && !source.contains(at.word().foreign())) {
        String where = variant == null ? "traditional Chinese" : variant.tag();
        String own = at.word().own();
        String message =
            "\"" + at.word().foreign() + "\" is not said in " + where + "; there it is \"" + own;
        found.add(Flaw.shown(passage, at.span(), message + "\"", own));
      }
    }
    found.sort(Comparator.comparing(Flaw::span));
    return found;
  }
}
