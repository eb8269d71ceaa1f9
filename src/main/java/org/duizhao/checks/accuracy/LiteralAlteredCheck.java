// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.BlockKind;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;
import org.duizhao.text.literal.Literal;
import org.duizhao.text.literal.LiteralChange;
import org.duizhao.text.literal.LiteralKind;
import org.duizhao.text.literal.LiteralMatching;
import org.duizhao.text.literal.LiteralText;

/**
 * Finds code, options, paths, identifiers, placeholders and tags that the target changed or lost:
 * "pass {@code --force}" / 请加上 {@code --forse}.
 *
 * <p>What stands elsewhere in the translation of the same block is not lost.
 */
@CheckInfo(
    id = "literal-altered",
    type = IssueType.DO_NOT_TRANSLATE,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "Code, an option, a path or a placeholder is changed or lost in the target")
public final class LiteralAlteredCheck implements BeadCheck {
  private static final double CHANGED = 0.9;
  private static final double COUNTED = 0.85;
  private static final double LOST = 0.7;
  private static final int SHOWN = 60;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    if (isCodeBlock(bead.source())) {
      return;
    }
    List<LiteralChange> changes = changes(bead.source(), bead.target());
    if (changes.isEmpty()) {
      return;
    }
    List<Literal> lostAround =
        changes(bead.source().widened(), bead.target().widened()).stream()
            .map(LiteralChange::source)
            .toList();
    for (LiteralChange change : changes) {
      boolean lost = lostAround.stream().anyMatch(other -> isSame(other, change.source()));
      if (lost) {
        report(bead, change, sink);
      }
    }
  }

  private static boolean isCodeBlock(BeadSide side) {
    return side.segments().stream().allMatch(s -> s.block().kind() == BlockKind.CODE);
  }

  private static List<LiteralChange> changes(BeadSide source, BeadSide target) {
    LiteralText english = new LiteralText(source.text(), source.code());
    return english.literals().isEmpty()
        ? List.of()
        : LiteralMatching.changes(english, new LiteralText(target.text(), target.code()));
  }

  private static boolean isSame(Literal one, Literal other) {
    return one.kind() == other.kind() && one.value().equals(other.value());
  }

  private void report(Bead bead, LiteralChange change, IssueSink sink) {
    String was = shown(change.source(), bead.source());
    Literal now = change.target();
    Excerpt source = Excerpt.of(bead.source(), change.source().span());
    if (now != null) {
      sink.report(
          says(was + " became " + shown(now, bead.target()), CHANGED)
              .source(source)
              .target(Excerpt.of(bead.target(), now.span()))
              .suggest(change.source().span().of(bead.source().text()))
              .issue());
      return;
    }
    Excerpt target = Excerpt.of(bead.target(), new Span(0, bead.target().text().length()));
    boolean counted = change.source().kind().isCounted();
    String message =
        change.inTarget() == 0
            ? was + " is missing from the target"
            : was
                + " stands "
                + times(change.inSource())
                + " in the source and "
                + times(change.inTarget())
                + " in the target";
    sink.report(says(message, counted ? COUNTED : LOST).source(source).target(target).issue());
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  /** In backquotes, a tag without its attributes, and not too long. */
  private static String shown(Literal literal, BeadSide side) {
    boolean tag = literal.kind() == LiteralKind.TAG;
    String text = tag ? literal.value() : literal.span().of(side.text()).strip();
    int end = Math.min(text.length(), SHOWN);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return "`" + text.substring(0, end) + (end < text.length() ? "…" : "") + "`";
  }
}
