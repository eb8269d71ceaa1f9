// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Segment;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.Block;
import org.duizhao.document.InlineKind;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.text.quantity.Conversions;
import org.duizhao.text.quantity.Quantity;
import org.duizhao.text.quantity.QuantityMatch;
import org.duizhao.text.quantity.QuantityReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers, dates and measures that one side has and the other lacks, by value: "1.5 million
 * rows" against 15 万行, but not against 150 万行.
 *
 * <p>A number that is missing from its sentence and stands in another sentence of the same block is
 * accepted: sentences are cut differently in Chinese. Numbers in code are the matter of another
 * check.
 */
@CheckInfo(
    id = "number-mismatch",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A number of the source has no equal in the target, or the other way round")
public final class NumberMismatchCheck implements BeadCheck {
  private static final double BOTH = 0.9;
  private static final double ONE_SIDE = 0.7;
  private static final double SLOT = 0.8;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    QuantityMatch match = match(bead.source().text(), bead.target().text());
    List<EmptySlots.Slot> slots =
        EmptySlots.find(bead.source().text(), bead.target().text()).stream()
            .filter(slot -> !isCode(slot.number(), bead.source()))
            .filter(slot -> !isCode(slot.place(), bead.target()))
            .toList();
    slots.forEach(slot -> reportSlot(bead, slot, sink));
    if (match.isClean()) {
      return;
    }
    String source = blocks(bead.source());
    String target = blocks(bead.target());
    boolean whole = source.equals(bead.source().text()) && target.equals(bead.target().text());
    QuantityMatch around = whole ? match : match(source, target);
    List<Quantity> lost = left(match.unmatchedSource(), around.unmatchedSource(), bead.source());
    lost.removeIf(
        quantity ->
            standsVerbatim(quantity, target)
                || isNoteMark(quantity.span(), bead.source().text())
                || slots.stream().anyMatch(slot -> slot.number().overlaps(quantity.span())));
    List<Quantity> extra = left(match.unmatchedTarget(), around.unmatchedTarget(), bead.target());
    extra.removeIf(
        quantity ->
            isNoteMark(quantity.span(), bead.target().text())
                || TranslatorsNote.isInSignedBrackets(bead.target().text(), quantity.span()));
    acceptConverted(bead, lost, extra);
    for (Quantity quantity : lost) {
      Quantity nearest = nearest(quantity, extra);
      if (nearest == null) {
        reportLost(bead, quantity, sink);
      } else {
        extra.remove(nearest);
        reportChanged(bead, quantity, nearest, sink);
      }
    }
    for (Quantity quantity : extra) {
      reportExtra(bead, quantity, sink);
    }
  }

  /** "10 miles" as 16 公里, and as 10 英里（约 16 公里）. */
  private static void acceptConverted(Bead bead, List<Quantity> lost, List<Quantity> extra) {
    if (extra.stream().noneMatch(quantity -> quantity.unit() != null)) {
      return;
    }
    List<Quantity> source = QuantityReader.english().read(bead.source().text());
    List<Quantity> converted = new ArrayList<>();
    extra.removeIf(
        there ->
            source.stream()
                .anyMatch(here -> Conversions.areEqual(here, there) && converted.add(here)));
    lost.removeIf(
        here -> converted.stream().anyMatch(quantity -> quantity.span().equals(here.span())));
  }

  private void reportChanged(Bead bead, Quantity lost, Quantity instead, IssueSink sink) {
    sink.report(
        says(shown(lost) + " has no equal in the target; nearest is " + shown(instead), BOTH)
            .source(Excerpt.of(bead.source(), lost.span()))
            .target(Excerpt.of(bead.target(), instead.span()))
            .issue());
  }

  private void reportLost(Bead bead, Quantity lost, IssueSink sink) {
    Span whole = new Span(0, bead.target().text().length());
    sink.report(
        says(shown(lost) + " has no equal in the target", ONE_SIDE)
            .source(Excerpt.of(bead.source(), lost.span()))
            .target(Excerpt.of(bead.target(), whole))
            .issue());
  }

  private void reportExtra(Bead bead, Quantity extra, IssueSink sink) {
    Span whole = new Span(0, bead.source().text().length());
    sink.report(
        says(shown(extra) + " has no equal in the source", ONE_SIDE)
            .source(Excerpt.of(bead.source(), whole))
            .target(Excerpt.of(bead.target(), extra.span()))
            .issue());
  }

  private void reportSlot(Bead bead, EmptySlots.Slot slot, IssueSink sink) {
    String number = slot.number().of(bead.source().text());
    sink.report(
        says("\"" + number + "\" has no equal in the target, where a place is left empty", SLOT)
            .source(Excerpt.of(bead.source(), slot.number()))
            .target(Excerpt.of(bead.target(), slot.place()))
            .issue());
  }

  private static QuantityMatch match(String source, String target) {
    return QuantityMatch.align(
        QuantityReader.english().read(source), QuantityReader.chinese().read(target));
  }

  /** The blocks that a side is a part of, as one text. */
  private static String blocks(BeadSide side) {
    StringBuilder text = new StringBuilder();
    Block last = null;
    for (Segment segment : side.segments()) {
      if (segment.block() != last) {
        last = segment.block();
        text.append(text.length() == 0 ? "" : "\n").append(last.text());
      }
    }
    return text.toString();
  }

  /** Those that are left over in their block too, and that do not stand in code. */
  private static List<Quantity> left(
      List<Quantity> inBead, List<Quantity> inBlocks, BeadSide side) {
    List<Quantity> left = new ArrayList<>();
    for (Quantity quantity : inBead) {
      boolean leftInBlocks =
          inBlocks.stream().anyMatch(other -> other.plainValue().equals(quantity.plainValue()));
      if (leftInBlocks && !isCode(quantity.span(), side)) {
        left.add(quantity);
      }
    }
    return left;
  }

  private static boolean isCode(Span span, BeadSide side) {
    return side.inlines().stream()
        .anyMatch(inline -> inline.kind() == InlineKind.CODE && inline.range().overlaps(span));
  }

  /**
   * The number of a note after its sentence, "slow.19 The", or of a reference, {@code [Date][12]}.
   */
  private static boolean isNoteMark(Span span, String text) {
    int start = span.start();
    if (start < 2 || span.length() > 3) {
      return false;
    }
    char before = text.charAt(start - 1);
    char after = span.end() < text.length() ? text.charAt(span.end()) : ' ';
    if (before == '[' && after == ']') {
      return text.charAt(start - 2) == ']';
    }
    boolean ended = ".!?”\"’)".indexOf(before) >= 0;
    char last = text.charAt(start - 2);
    boolean sentence = Character.isLowerCase(last) || ".!?".indexOf(last) >= 0 && last != before;
    return ended && sentence && Character.isWhitespace(after) && opensSentence(text, span.end());
  }

  private static boolean opensSentence(String text, int end) {
    String rest = text.substring(end).stripLeading();
    return rest.isEmpty()
        || Character.isUpperCase(rest.charAt(0))
        || "“\"".indexOf(rest.charAt(0)) >= 0;
  }

  /** English that was left as it is, such as "November", is not read as Chinese. */
  private static boolean standsVerbatim(Quantity quantity, String target) {
    return Script.countLatin(quantity.text()) > 0 && target.contains(quantity.text());
  }

  /** The quantity that most likely stands in place of {@code lost}: of its kind, then by value. */
  private static @Nullable Quantity nearest(Quantity lost, List<Quantity> candidates) {
    Quantity best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Quantity candidate : candidates) {
      double distance = distance(lost.value(), candidate.value());
      distance += candidate.kind() == lost.kind() ? 0 : 10;
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  private static double distance(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return 5;
    }
    double ratio = Math.log1p(one.abs().doubleValue()) - Math.log1p(other.abs().doubleValue());
    return Math.min(5, Math.abs(ratio));
  }

  /** The quantity as written, and its value where that is not the same. */
  private static String shown(Quantity quantity) {
    String value = quantity.plainValue();
    String written = "\"" + quantity.text() + "\"";
    return quantity.text().equals(value) ? written : written + " (" + value + ")";
  }
}
