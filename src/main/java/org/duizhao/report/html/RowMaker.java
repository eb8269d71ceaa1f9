// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.check.TargetText;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.duizhao.text.ChineseVariant;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the page: the whole text of both sides, pair by pair. */
final class RowMaker {
  private final Bitext bitext;
  private final BeadIndex beads;
  private final String chinese;
  private final List<Mark> sourceMarks = new ArrayList<>();
  private final List<Mark> targetMarks = new ArrayList<>();
  private final Map<BlockPair, List<Card>> cards;
  private final Map<BlockPair, List<Row.Note>> notes;

  RowMaker(CheckResult result, BeadIndex beads, CardMaker maker) {
    this.bitext = result.bitext();
    ChineseVariant variant = TargetText.of(bitext).variant();
    this.chinese = variant == null || variant.isSimplified() ? "zh-Hans" : "zh-Hant";
    this.beads = beads;
    this.cards = maker.cards();
    this.notes = new NoteMaker(result, beads).notes();
    boolean isOneFile = bitext.source() == bitext.target();
    for (Card card : maker.inOrder()) {
      addMark(card.issue().source(), card, isOneFile ? targetMarks : sourceMarks);
      addMark(card.issue().target(), card, targetMarks);
    }
    if (isOneFile) {
      sourceMarks.addAll(targetMarks);
    }
    sourceMarks.sort(Comparator.comparing(Mark::place));
    targetMarks.sort(Comparator.comparing(Mark::place));
  }

  private static void addMark(@Nullable Excerpt excerpt, Card card, List<Mark> marks) {
    if (excerpt != null && card.known() == null) {
      marks.add(new Mark(excerpt.place(), card.number(), card.issue().severity()));
    }
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    List<BlockPair> pairs = bitext.pairs();
    int from = 0;
    while (from < pairs.size()) {
      int to = from + 1;
      while (isTable(pairs.get(from)) && to < pairs.size() && isTable(pairs.get(to))) {
        to++;
      }
      rows.add(row(rows.size() + 1, pairs.subList(from, to)));
      from = to;
    }
    return rows;
  }

  private static boolean isTable(BlockPair pair) {
    return pair.source().stream().allMatch(block -> block.kind() == BlockKind.TABLE_CELL)
        && pair.target().stream().allMatch(block -> block.kind() == BlockKind.TABLE_CELL);
  }

  private Row row(int number, List<BlockPair> pairs) {
    BlockPair first = pairs.get(0);
    List<Block> source = pairs.stream().flatMap(pair -> pair.source().stream()).toList();
    List<Block> target = pairs.stream().flatMap(pair -> pair.target().stream()).toList();
    Block lonely = source.isEmpty() ? target.get(0) : source.get(0);
    boolean isGap = source.isEmpty() || target.isEmpty();
    return new Row(
        number,
        first.kind().id(),
        isGap ? Wording.gap(first.kind(), lonely.role()) : null,
        cells(bitext.source(), source, sourceMarks, !isGap),
        cells(bitext.target(), target, targetMarks, !isGap),
        pairs.stream().flatMap(pair -> notes.getOrDefault(pair, List.of()).stream()).toList(),
        pairs.stream()
            .flatMap(pair -> cards.getOrDefault(pair, List.of()).stream())
            .sorted(Comparator.comparing(Card::issue, Issue.MOST_SEVERE_FIRST))
            .toList());
  }

  private List<Row.Cell> cells(
      @Nullable Document document, List<Block> blocks, List<Mark> marks, boolean isMatched) {
    if (document == null) {
      return List.of();
    }
    return blocks.stream().map(block -> cell(document, block, marks, isMatched)).toList();
  }

  private Row.Cell cell(Document document, Block block, List<Mark> marks, boolean isMatched) {
    return new Row.Cell(
        block.kind().name().toLowerCase(Locale.ROOT),
        block.level(),
        classes(block),
        document.file().lineOf(block.place().start()),
        language(block),
        stretches(block, new PieceCutter(block, marks), isMatched));
  }

  private static String classes(Block block) {
    String kind = block.kind().name().toLowerCase(Locale.ROOT);
    StringBuilder classes = new StringBuilder("block ").append(kind);
    int level = Math.max(block.level(), block.kind() == BlockKind.LIST_ITEM ? 1 : 0);
    if (level > 0) {
      classes.append(" level-").append(Math.min(6, level));
    }
    if (block.nesting().list() > 0 && block.kind() != BlockKind.LIST_ITEM) {
      classes.append(" in-list");
    }
    return block.isBoilerplate() ? classes.append(" boilerplate").toString() : classes.toString();
  }

  /**
   * @param isMatched whether the other side holds something, so that a sentence without a
   *     counterpart is worth telling
   */
  private List<Row.Stretch> stretches(Block block, PieceCutter cutter, boolean isMatched) {
    List<Row.Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (BeadIndex.Place place : beads.in(block)) {
      add(
          stretches,
          -1,
          false,
          cutter.pieces(new Span(from, Math.max(from, place.range().start()))));
      boolean lonely = isMatched && isWorthTelling(beads.bead(place.bead()));
      add(stretches, place.bead(), lonely, cutter.pieces(place.range()));
      from = place.range().end();
    }
    add(stretches, -1, false, cutter.pieces(new Span(from, block.text().length())));
    return stretches;
  }

  /** In an interleaved file Chinese that renders nothing is the rule, and not worth telling. */
  private boolean isWorthTelling(Bead bead) {
    boolean isComment = bead.source().isEmpty() && bitext.source() == bitext.target();
    return !bead.isMatched() && !isComment;
  }

  private static void add(
      List<Row.Stretch> stretches, int bead, boolean lonely, List<Row.Piece> pieces) {
    if (!pieces.isEmpty()) {
      stretches.add(new Row.Stretch(bead, lonely, pieces));
    }
  }

  /** By what the block is written in: in an interleaved file both stand in one document. */
  private String language(Block block) {
    return Script.countHan(block.text()) > 0 ? chinese : "en";
  }
}
