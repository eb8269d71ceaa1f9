// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Segment;
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
 * Finds corrections of the target that the source has not: "The driver is enabled." /
 * 该驱动已启用。（更正：该驱动尚未启用。） Either the source was corrected since and this copy of it is old, or
 * somebody else speaks in the author's name.
 *
 * <p>Notes that the translator signs (译注) are the translator's own. Where the source has as many
 * notes as the target, one that stands elsewhere is taken for a rendering.
 */
@CheckInfo(
    id = "correction-added",
    type = IssueType.ADDITION,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A correction in the target is not in the source")
public final class CorrectionAddedCheck implements BitextCheck {
  private static final double SURE = 0.8;

  /** Chinese characters that a note has at the least: less is a date or a heading. */
  private static final int MIN_HAN = 6;

  private static final Pattern NOTE =
      Pattern.compile(
          "[\\[【（(〔]\\s{0,2}(?:更新|更正|勘误|订正|撤回|澄清)\\s{0,2}[：:][^\\]】）)〕]{1,600}+[\\]】）)〕]"
              + "|^(?:更新|更正|勘误|订正|撤回|澄清)\\s{0,2}[：:].{1,2000}+"
              + "|[^。！？\\n]{0,40}(?:本文|此文|该文)[^。！？\\n]{0,12}(?:最初|此前|先前|之前|早先|曾)"
              + "[^。！？\\n]{0,8}(?:误|写错|说错|错误地)[^。！？\\n]{0,200}+[。！？]?",
          Pattern.DOTALL);

  /** What no note is without; looked for first, since few texts have any of it. */
  private static final Pattern MARK = Pattern.compile("(?:更新|更正|勘误|订正|撤回|澄清)\\s{0,2}[：:]|[本此该]文");

  /** A source block that says any of this has something of the kind itself. */
  private static final Pattern OWN =
      Pattern.compile(
          "updat|upgrad|correct|errat|corrig|clarif|retract|amend|edit|mistake|error|wrong|sorry",
          Pattern.CASE_INSENSITIVE);

  private record Found(int index, Block block, Span range) {}

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    if (source == null || bitext.shape() != Shape.TWO_FILES || bitext.isHardlyPaired()) {
      return;
    }
    int told = 0;
    List<Found> added = new ArrayList<>();
    for (int i = 0; i < bitext.pairs().size(); i++) {
      BlockPair pair = bitext.pairs().get(i);
      told += pair.source().stream().mapToInt(CorrectionAddedCheck::notes).sum();
      if (pair.kind() != PairKind.BOILERPLATE && pair.kind() != PairKind.NO_SOURCE) {
        addNotes(i, pair, added);
      }
    }
    for (Found note : added.subList(Math.min(told, added.size()), added.size())) {
      report(bitext, source, note, sink);
    }
  }

  /** Notes that another one may render; a word that is struck out has no words of its own. */
  private static int notes(Block block) {
    return (int)
        CorrectionNote.in(block).stream()
            .filter(note -> note.kind() != CorrectionNote.Kind.STRUCK)
            .count();
  }

  private static void addNotes(int index, BlockPair pair, List<Found> added) {
    if (pair.target().stream().noneMatch(block -> MARK.matcher(block.text()).find())
        || pair.source().stream().anyMatch(block -> OWN.matcher(block.text()).find())) {
      return;
    }
    for (Block block : pair.target()) {
      Matcher note = NOTE.matcher(block.text());
      while (block.kind() != BlockKind.CODE && note.find()) {
        Span range = new Span(note.start(), note.end());
        if (Script.countHan(note.group()) >= MIN_HAN
            && !TranslatorsNote.isInSignedBrackets(block.text(), range)) {
          added.add(new Found(index, block, range));
        }
      }
    }
  }

  private void report(Bitext bitext, Document source, Found note, IssueSink sink) {
    String words = Sentences.shortened(note.range.of(note.block.text()));
    sink.report(
        says("the correction \"" + words + "\" is not in the source", SURE)
            .source(gap(bitext, source, note))
            .target(Excerpt.of(bitext.target().file(), note.block, note.range))
            .issue());
  }

  /** Behind the source of the sentences before the note. */
  private static Excerpt gap(Bitext bitext, Document source, Found note) {
    int offset = -1;
    for (Bead bead : bitext.pairs().get(note.index).beads()) {
      boolean before =
          bead.target().segments().stream()
              .anyMatch(s -> s.block() == note.block && s.range().start() < note.range.end());
      if (before && !bead.source().isEmpty()) {
        List<Segment> segments = bead.source().segments();
        offset = Math.max(offset, segments.get(segments.size() - 1).place().end());
      }
    }
    return offset < 0
        ? new PairOrder(bitext).sourceGap(source.file(), note.index)
        : Excerpt.gap(source.file(), offset);
  }
}
