// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Segment;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueDraft;
import org.duizhao.check.IssueSink;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.document.InlineKind;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Finds corrections of the source that the translation lacks: "The driver is enabled. [Update: it
 * is not.]" / 该驱动已启用。 leaves the reader with what the author took back.
 *
 * <p>A note counts as carried over when the blocks that render it hold a note too (更新：, 勘误, 致歉 …),
 * when another target block that answers for no note of its own does, or when its sentence has a
 * rendering of fitting length.
 */
@CheckInfo(
    id = "correction-missing",
    type = IssueType.OMISSION,
    severity = Severity.CRITICAL,
    since = "0.1",
    summary = "A correction in the source is missing from the target")
public final class CorrectionMissingCheck implements BitextCheck {
  private static final double SURE = 0.95;
  private static final double STRUCK = 0.7;

  /** A source block that says any of this may well have a 更新 in its rendering. */
  private static final Pattern OWN_LABEL =
      Pattern.compile(
          "updat|upgrad|correct|errat|note|edit|amend|clarif|explain|descri|earlier|mistake|sorry|apolog",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document source = bitext.source();
    if (source == null || bitext.isHardlyPaired()) {
      return;
    }
    int elsewhere = notesWithoutOriginal(bitext);
    LengthRatio ratio = LengthRatio.of(bitext);
    for (int i = 0; i < bitext.pairs().size(); i++) {
      BlockPair pair = bitext.pairs().get(i);
      if (pair.source().isEmpty() || pair.kind() == PairKind.BOILERPLATE) {
        continue;
      }
      if (isLostUnderItsHeading(bitext, i)) {
        reportUnderHeading(bitext, i, source, sink);
      }
      for (Block block : pair.source()) {
        for (CorrectionNote note : CorrectionNote.in(block)) {
          if (isCarriedOver(note, block, pair, ratio) || isWhollyOmitted(bitext, i, note)) {
            continue;
          }
          if (elsewhere > 0 && note.kind() != CorrectionNote.Kind.STRUCK) {
            elsewhere--;
          } else {
            sink.report(
                draft(bitext, i, Excerpt.of(source.file(), block, note.range()), block, note)
                    .issue());
          }
        }
      }
    }
  }

  /** Whether a heading such as "ERRATUM" and the block below it are both missing. */
  private static boolean isLostUnderItsHeading(Bitext bitext, int index) {
    BlockPair heading = bitext.pairs().get(index);
    return index + 1 < bitext.pairs().size()
        && heading.kind() == PairKind.OMISSION
        && CorrectionNote.isLabel(heading.source().get(heading.source().size() - 1))
        && bitext.pairs().get(index + 1).kind() == PairKind.OMISSION;
  }

  private void reportUnderHeading(Bitext bitext, int index, Document source, IssueSink sink) {
    List<Block> blocks = new ArrayList<>(bitext.pairs().get(index).source());
    blocks.addAll(bitext.pairs().get(index + 1).source());
    String words = blocks.get(blocks.size() - 1).text();
    sink.report(
        says(
                "the correction \"" + Sentences.shortened(words) + "\" is missing from the target",
                SURE)
            .source(BlockNames.excerpt(source.file(), blocks))
            .target(new PairOrder(bitext).targetGap(index))
            .issue());
  }

  private IssueDraft draft(
      Bitext bitext, int index, Excerpt place, Block block, CorrectionNote note) {
    String words = note.range().of(block.text());
    String corrected = corrected(bitext, index, block, note);
    String message =
        note.kind() == CorrectionNote.Kind.STRUCK
            ? "the struck-out \""
                + Sentences.shortened(words)
                + "\" is not struck out in the target"
            : "the correction \"" + Sentences.shortened(words) + "\" is missing from the target";
    String of =
        corrected.isEmpty() ? "" : "; it corrects \"" + Sentences.shortened(corrected) + "\"";
    double confidence = note.kind() == CorrectionNote.Kind.STRUCK ? STRUCK : SURE;
    return says(message + of, confidence).source(place).target(gap(bitext, index, block, note));
  }

  /** The sentence before the note; empty when the note speaks of the text as a whole. */
  private static String corrected(Bitext bitext, int index, Block block, CorrectionNote note) {
    if (note.kind() == CorrectionNote.Kind.STRUCK) {
      String text = block.text();
      return Sentences.around(text, note.range()).of(text);
    }
    String before = Sentences.before(block.text(), note.range().start());
    if (!before.isEmpty() || note.kind() == CorrectionNote.Kind.TOLD) {
      return before;
    }
    for (int i = index; i >= 0; i--) {
      List<Block> blocks = bitext.pairs().get(i).source();
      for (int j = i == index ? blocks.indexOf(block) - 1 : blocks.size() - 1; j >= 0; j--) {
        String text = blocks.get(j).text();
        if (!blocks.get(j).isBoilerplate() && !text.isBlank()) {
          return Sentences.before(text, text.length());
        }
      }
    }
    return "";
  }

  private static Excerpt gap(Bitext bitext, int index, Block block, CorrectionNote note) {
    BlockPair pair = bitext.pairs().get(index);
    int offset = -1;
    for (Bead bead : pair.beads()) {
      boolean before =
          bead.source().segments().stream()
              .anyMatch(s -> s.block() == block && s.range().start() < note.range().end());
      if (before && !bead.target().isEmpty()) {
        List<Segment> segments = bead.target().segments();
        offset = Math.max(offset, segments.get(segments.size() - 1).place().end());
      }
    }
    return offset < 0
        ? new PairOrder(bitext).targetGap(index)
        : Excerpt.gap(bitext.target().file(), offset);
  }

  private static boolean isCarriedOver(
      CorrectionNote note, Block block, BlockPair pair, LengthRatio ratio) {
    if (note.kind() == CorrectionNote.Kind.STRUCK) {
      return pair.target().stream().anyMatch(CorrectionMissingCheck::strikesOut)
          || pair.target().stream().anyMatch(ChineseNote::isIn);
    }
    long notes = pair.source().stream().mapToLong(b -> CorrectionNote.in(b).size()).sum();
    long carried = pair.target().stream().mapToLong(ChineseNote::count).sum();
    return carried >= notes || ratio.leavesRoomFor(note, block, pair);
  }

  private static boolean strikesOut(Block block) {
    return block.inlines().stream().anyMatch(inline -> inline.kind() == InlineKind.STRIKE)
        || block.text().contains("~~");
  }

  /** A note that is lost together with the very text that it corrects misleads nobody. */
  private static boolean isWhollyOmitted(Bitext bitext, int index, CorrectionNote note) {
    if (bitext.pairs().get(index).isMatched()) {
      return false;
    }
    if (note.range().start() > 0) {
      return true;
    }
    for (int i = index - 1; i >= 0; i--) {
      BlockPair before = bitext.pairs().get(i);
      if (!before.source().isEmpty() && before.kind() != PairKind.BOILERPLATE) {
        return !before.isMatched();
      }
    }
    return false;
  }

  private static int notesWithoutOriginal(Bitext bitext) {
    int found = 0;
    for (BlockPair pair : bitext.pairs()) {
      boolean own =
          pair.kind() == PairKind.NO_SOURCE
              || pair.kind() == PairKind.BOILERPLATE
              || pair.source().stream().anyMatch(block -> OWN_LABEL.matcher(block.text()).find());
      if (!own) {
        found += pair.target().stream().anyMatch(ChineseNote::isIn) ? 1 : 0;
      }
    }
    return found;
  }
}
