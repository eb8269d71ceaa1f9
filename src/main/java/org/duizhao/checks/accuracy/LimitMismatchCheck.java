// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.text.quantity.Approximation;
import org.duizhao.text.quantity.Quantity;
import org.duizhao.text.quantity.QuantityMatch;
import org.duizhao.text.quantity.QuantityReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds limits that the target turns round or leaves out: "at least 4 GB" as 最多 4 GB, or as 4 GB.
 *
 * <p>The numbers themselves are equal; which words belong to which number is told by the readers of
 * quantities. One and less are passed over: "more than one" is 多个 as often as not.
 */
@CheckInfo(
    id = "limit-mismatch",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A number is a least or most value in the source, and not so in the target")
public final class LimitMismatchCheck implements BeadCheck {
  private static final double TURNED = 0.85;
  private static final double LOST = 0.6;
  private static final int AROUND = 12;
  private static final int BEFORE = 7;

  /**
   * A word of a lower limit before a number, here 0, or after it; no mark of punctuation between.
   */
  private static final Pattern FLOOR =
      Pattern.compile(
          "(?:至少|最少|不少于|不低于|不小于|起码|(?<!不)超过|(?<!不)(?:多于|高于|大于)|逾)[^，。；：、,;:()（）0]{0,5}0"
              + "|0[^，。；：、,;:()（）0]{0,4}以上");

  private static final Pattern CEILING =
      Pattern.compile(
          "(?:最多|至多|不多于|不高于|不大于|不超过|(?<!不)(?:少于|低于|小于)|不到|不足|(?<![附最相靠])近|接近)[^，。；：、,;:()（）0]{0,5}0"
              + "|0[^，。；：、,;:()（）0]{0,4}(?:以下|以内|之内)");

  private static final Set<Approximation> FLOORS =
      EnumSet.of(Approximation.OVER, Approximation.AT_LEAST);
  private static final Set<Approximation> CEILINGS =
      EnumSet.of(Approximation.UNDER, Approximation.AT_MOST, Approximation.NEARLY);

  private static final WordStems STEMS =
      new WordStems("least most more less fewer up nearly almost");

  /** The words of the limit, up to the number. */
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?<!\\badds? )(?<!\\bsums? )\\b(?:at (?:least|most)|(?:no )?(?:more|less|fewer) than|up to|nearly|almost)"
              + "[ \\w'’$€£-]{0,12}+$",
          Pattern.CASE_INSENSITIVE);

  /** Where the source speaks of more than a limit: "more than 5 or 6", "up to 5 and up". */
  private static final Pattern OTHER_LIMIT =
      Pattern.compile(
          "\\bor (?:more|less|fewer|above|below|higher|lower|later|newer)\\b|[+<>≤≥]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LIMITED =
      Pattern.compile(
          "[最至]|[超经]过|逾|余|[多余几来]|近|几乎|差不多|不[到足满及止只下多少低高大小超]|[以之][上下内外]|上下"
              + "|[大小高低长短早晚先后强快慢优]于|[达到]|上限|下限|起码|最|足|满|内|封顶|为止|更|[<>≤≥+～~]"
              + "|大约|大概|左右|甚至|整整|好几|数[十百千万]|起|首|唯一|只|仅|限|胜过|不止|有余|将");

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    String source = bead.source().text();
    if (!STEMS.anyIn(source)) {
      return;
    }
    QuantityMatch match =
        QuantityMatch.align(
            QuantityReader.english().read(source),
            QuantityReader.chinese().read(bead.target().text()));
    for (QuantityMatch.Pair pair : match.pairs()) {
      compare(bead, pair.source(), pair.target(), sink);
    }
  }

  private void compare(Bead bead, Quantity source, Quantity target, IssueSink sink) {
    boolean floor = FLOORS.contains(source.approximation());
    boolean ceiling = CEILINGS.contains(source.approximation());
    boolean small = source.value() == null || source.value().compareTo(BigDecimal.ONE) <= 0;
    if (small || !floor && !ceiling) {
      return;
    }
    String english = bead.source().text();
    Matcher words = LIMIT.matcher(english.substring(0, source.span().start()));
    if (!words.find() || OTHER_LIMIT.matcher(after(english, source.span().end())).find()) {
      return;
    }
    Span limit = new Span(words.start(), source.span().end());
    Span place = contrary(bead.target().text(), target.span(), floor);
    if (place != null) {
      report(
          bead,
          limit,
          place,
          shown(limit, english)
              + " is "
              + (floor ? "a lower" : "an upper")
              + " limit, "
              + shown(place, bead.target().text())
              + (floor ? " an upper one" : " a lower one"),
          sink);
    } else if (target.approximation() == Approximation.EXACT
        && Script.countHan(around(bead.target().text(), target.span())) > 0
        && !LIMITED.matcher(around(bead.target().text(), target.span())).find()) {
      reportLost(bead, limit, target.span(), sink);
    }
  }

  private void report(Bead bead, Span source, Span target, String message, IssueSink sink) {
    sink.report(
        says(message, TURNED)
            .source(Excerpt.of(bead.source(), source))
            .target(Excerpt.of(bead.target(), target))
            .issue());
  }

  private void reportLost(Bead bead, Span source, Span target, IssueSink sink) {
    String said = shown(target, bead.target().text());
    sink.report(
        says(shown(source, bead.source().text()) + " is rendered as exactly " + said, LOST)
            .severity(Severity.MINOR)
            .source(Excerpt.of(bead.source(), source))
            .target(Excerpt.of(bead.target(), target))
            .issue());
  }

  private static String shown(Span span, String text) {
    return "\"" + span.of(text) + "\"";
  }

  private static String after(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + AROUND));
  }

  private static String around(String text, Span span) {
    int start = Math.max(0, span.start() - AROUND);
    return text.substring(start, span.start()) + " " + after(text, span.end());
  }

  /** The number with the words that set the contrary limit; null when none does. */
  private static @Nullable Span contrary(String text, Span number, boolean floor) {
    String before = text.substring(Math.max(0, number.start() - BEFORE), number.start());
    String after = after(text, number.end());
    Matcher same = (floor ? FLOOR : CEILING).matcher(before + "0" + after);
    Matcher turned = (floor ? CEILING : FLOOR).matcher(before + "0" + after);
    if (same.find() || !turned.find()) {
      return null;
    }
    int shift = number.start() - before.length();
    boolean ahead = turned.start() < before.length();
    int longer = number.length() - 1;
    return ahead
        ? new Span(shift + turned.start(), number.end())
        : new Span(number.start(), shift + longer + turned.end());
  }
}
