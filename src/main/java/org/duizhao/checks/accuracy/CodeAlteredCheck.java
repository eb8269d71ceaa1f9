// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Shape;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds lines of code that are not as in the source: "make menuconfig" as {@code make munuconfig}.
 * Comments and texts may be translated.
 */
@CheckInfo(
    id = "code-altered",
    type = IssueType.DO_NOT_TRANSLATE,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A line of a code block is not as in the source")
public final class CodeAlteredCheck implements BitextCheck {
  private static final double SLIP = 0.85;
  private static final double OTHER = 0.5;
  private static final int SHOWN = 60;

  /** Listings that differ in more places were made anew, or are another version's. */
  private static final int FEW = 3;

  /** A line with up to so many letters changed has a slip in it. */
  private static final LevenshteinDistance NEAR = new LevenshteinDistance(3);

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    if (source == null || bitext.shape() != Shape.TWO_FILES || bitext.isHardlyPaired()) {
      return;
    }
    for (BlockPair pair : bitext.pairs()) {
      boolean isListing =
          pair.source().size() == 1
              && pair.target().size() == 1
              && pair.source().get(0).kind() == BlockKind.CODE
              && pair.target().get(0).kind() == BlockKind.CODE;
      if (isListing) {
        compare(source, bitext.target(), pair, sink);
      }
    }
  }

  /** A line and what stands for it. */
  private record Altered(Span source, Span target) {}

  private void compare(Document source, Document target, BlockPair pair, IssueSink sink) {
    Block ours = pair.source().get(0);
    Block theirs = pair.target().get(0);
    List<Altered> altered = new ArrayList<>();
    for (CodeLines.Change change : CodeLines.changes(ours.text(), theirs.text())) {
      if (change.source().size() != change.target().size()) {
        return;
      }
      for (int i = 0; i < change.source().size(); i++) {
        String line = change.target().get(i).of(theirs.text());
        boolean isTranslated =
            CodeLines.isTranslated(change.source().get(i).of(ours.text()), line)
                || line.codePoints().anyMatch(Script::isHan);
        if (!isTranslated) {
          altered.add(new Altered(change.source().get(i), change.target().get(i)));
        }
      }
    }
    if (altered.size() <= FEW) {
      altered.forEach(line -> report(line, source, ours, target, theirs, sink));
    }
  }

  private void report(
      Altered line, Document source, Block ours, Document target, Block theirs, IssueSink sink) {
    String was = line.source.of(ours.text()).strip();
    String now = line.target.of(theirs.text()).strip();
    boolean isSlip = NEAR.apply(CodeLines.plain(was), CodeLines.plain(now)) >= 0;
    String message = "the line of code `" + shown(now) + "` is `" + shown(was) + "` in the source";
    sink.report(
        says(message, isSlip ? SLIP : OTHER)
            .severity(isSlip ? Severity.MAJOR : Severity.MINOR)
            .source(Excerpt.of(source.file(), ours, line.source))
            .target(Excerpt.of(target.file(), theirs, line.target))
            .suggest(line.source.of(ours.text()))
            .issue());
  }

  private static String shown(String line) {
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
