// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One row of an alignment.
 *
 * <p>The English block at lines 7 and 8 with the Chinese one at line 3: {@code 7-8, 3, pair, 0.93}.
 *
 * @param sourceLines such as {@code 10} or {@code 7-8}; empty where there is no source
 * @param targetLines likewise
 * @param kind how the sides relate
 * @param confidence that exactly these belong together, 0 to 1, to three digits
 * @param source the text as a reader sees it, blocks on lines of their own; may be empty
 * @param target likewise
 */
record AlignmentRow(
    String sourceLines,
    String targetLines,
    PairKind kind,
    BigDecimal confidence,
    String source,
    String target) {

  private static final int CONFIDENCE_DIGITS = 3;

  /** Whether both sides hold text. */
  boolean isMatched() {
    return !sourceLines.isEmpty() && !targetLines.isEmpty();
  }

  static List<AlignmentRow> of(Bitext bitext, AlignmentLevel level) {
    return level == AlignmentLevel.BLOCK ? blocks(bitext) : sentences(bitext);
  }

  /** Neighbouring blocks of boilerplate on one side are one row, as is a second document. */
  private static List<AlignmentRow> blocks(Bitext bitext) {
    List<AlignmentRow> rows = new ArrayList<>();
    List<BlockPair> pairs = bitext.pairs();
    for (int i = 0; i < pairs.size(); ) {
      BlockPair first = pairs.get(i);
      List<Block> source = new ArrayList<>();
      List<Block> target = new ArrayList<>();
      double confidence = 1;
      do {
        source.addAll(pairs.get(i).source());
        target.addAll(pairs.get(i).target());
        confidence = Math.min(confidence, pairs.get(i).confidence());
        i++;
      } while (i < pairs.size() && continues(first, pairs.get(i)));
      rows.add(
          new AlignmentRow(
              lines(bitext.source(), source),
              lines(bitext.target(), target),
              first.kind(),
              rounded(confidence),
              text(source),
              text(target)));
    }
    return rows;
  }

  private static boolean continues(BlockPair first, BlockPair next) {
    boolean runs = first.kind() == PairKind.BOILERPLATE || first.kind() == PairKind.NO_SOURCE;
    return runs
        && next.kind() == first.kind()
        && !first.isMatched()
        && first.source().isEmpty() == next.source().isEmpty()
        && first.target().isEmpty() == next.target().isEmpty();
  }

  private static String lines(@Nullable Document document, List<Block> blocks) {
    if (document == null || blocks.isEmpty()) {
      return "";
    }
    return lines(document.file(), blocks, Block::place);
  }

  private static String text(List<Block> blocks) {
    return String.join("\n", blocks.stream().map(Block::text).toList());
  }

  private static List<AlignmentRow> sentences(Bitext bitext) {
    List<AlignmentRow> rows = new ArrayList<>();
    for (BlockPair pair : bitext.pairs()) {
      for (Bead bead : pair.beads()) {
        rows.add(
            new AlignmentRow(
                lines(bead.source()),
                lines(bead.target()),
                kind(pair, bead),
                rounded(bead.confidence()),
                bead.source().text(),
                bead.target().text()));
      }
    }
    return rows;
  }

  /** A sentence left alone inside a matched pair is itself omitted or added. */
  private static PairKind kind(BlockPair pair, Bead bead) {
    if (!pair.isMatched() || bead.isMatched() || pair.kind() == PairKind.BOILERPLATE) {
      return pair.kind();
    }
    return bead.target().isEmpty() ? PairKind.OMISSION : PairKind.ADDITION;
  }

  private static String lines(BeadSide side) {
    return side.isEmpty() ? "" : lines(side.file(), side.segments(), segment -> segment.place());
  }

  private static <T> String lines(SourceFile file, List<T> parts, Function<T, Span> place) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (T part : parts) {
      Span span = place.apply(part);
      first = Math.min(first, file.lineOf(span.start()));
      last = Math.max(last, file.lineOf(Math.max(span.start(), span.end() - 1)));
    }
    return first == last ? String.valueOf(first) : first + "-" + last;
  }

  private static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP);
  }
}
