// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Inline;
import org.duizhao.text.MappedText;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes the blocks of a reStructuredText document out of lines. */
final class RstBlocks {
  private static final int NO_ITEM = -1;

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private int itemStart = NO_ITEM;

  RstBlocks(String text) {
    this.text = text;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Addresses by normalised reference name. */
  Map<String, String> targets() {
    return targets;
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** The next paragraph is the first of a list item whose marker stands at {@code offset}. */
  void startItem(int offset) {
    itemStart = offset;
  }

  /** An item without a paragraph leaves no trace. */
  void endItem() {
    itemStart = NO_ITEM;
  }

  /** A paragraph, list item or quote, as the frame has it. */
  void paragraph(List<RstLine> lines, RstFrame frame, String lineBreak) {
    if (lines.stream().allMatch(RstLine::isBlank)) {
      return;
    }
    Block read = block(BlockKind.PARAGRAPH, 0, lines, frame, lineBreak);
    if (read.text().isBlank()) {
      return;
    }
    if (itemStart != NO_ITEM) {
      int level = frame.nesting().list();
      Span place = new Span(itemStart, read.place().end());
      itemStart = NO_ITEM;
      add(as(read, BlockKind.LIST_ITEM, level, place));
    } else if (frame.nesting().quote() > 0) {
      add(as(read, BlockKind.QUOTE, frame.nesting().quote(), read.place()));
    } else {
      add(read);
    }
  }

  /** A block of prose from lines that are joined as {@link LineJoin} says. */
  Block block(BlockKind kind, int level, List<RstLine> lines, RstFrame frame, String lineBreak) {
    MappedText.Builder raw = new MappedText.Builder(lines.get(0).start());
    int end = lines.get(0).end();
    for (int i = 0; i < lines.size(); i++) {
      RstLine line = lines.get(i);
      if (i > 0) {
        raw.append(
            lineBreak, new Span(/* start= */ lines.get(i - 1).end(), /* end= */ line.start()));
      }
      raw.copy(text, line.span());
      end = Math.max(end, line.end());
    }
    RstInlineParser.Result parsed = new RstInlineParser(raw.build(), targets).parse();
    Span place = new Span(lines.get(0).start(), end);
    return block(
        kind, level, frame, parsed.content(), parsed.inlines(), place, null, Block.Role.CONTENT);
  }

  private static Block block(
      BlockKind kind,
      int level,
      RstFrame frame,
      MappedText content,
      List<Inline> inlines,
      Span place,
      @Nullable String label,
      Block.Role role) {
    return new Block(kind, level, frame.nesting(), content, inlines, place, label, role);
  }

  /** The same text as a block of another kind, with its markers. */
  Block as(Block block, BlockKind kind, int level, Span place) {
    return new Block(
        kind,
        level,
        block.nesting(),
        block.content(),
        block.inlines(),
        place,
        block.label(),
        block.role());
  }

  /** What stands in the file letter by letter. */
  void code(List<RstLine> lines, @Nullable String language, RstFrame frame) {
    int last = lines.size() - 1;
    while (last > 0 && lines.get(last).isBlank()) {
      last--;
    }
    Span place = new Span(lines.get(0).start(), lines.get(last).end());
    MappedText content = MappedText.verbatim(text, place);
    add(block(BlockKind.CODE, 0, frame, content, List.of(), place, language, Block.Role.CONTENT));
  }

  /** The text alternative of an image. */
  void image(RstLine alternative, RstFrame frame) {
    add(block(BlockKind.IMAGE_TEXT, 0, List.of(alternative), frame, "\n"));
  }

  /** A bibliographic field at the top of the document. */
  void field(String name, List<RstLine> value) {
    List<RstLine> filled = value.stream().filter(line -> !line.isBlank()).toList();
    if (!filled.isEmpty()) {
      Block read = block(BlockKind.FRONT_MATTER, 0, filled, RstFrame.TOP, "\n");
      add(
          block(
              BlockKind.FRONT_MATTER,
              0,
              RstFrame.TOP,
              read.content(),
              read.inlines(),
              read.place(),
              name,
              roleOf(name)));
    }
  }

  private static Block.Role roleOf(String field) {
    return switch (field.toLowerCase(Locale.ROOT)) {
      case "copyright", "license", "licence" -> Block.Role.LICENCE;
      case "translator", "proofreader", "译者", "校译", "翻译", "校对", "original" -> Block.Role.CREDIT;
      case "author",
          "authors",
          "organization",
          "contact",
          "address",
          "version",
          "revision",
          "date",
          "status",
          "作者",
          "日期",
          "版本",
          "状态" ->
          Block.Role.BYLINE;
      case "tocdepth", "orphan", "nosearch", "nocomments" -> Block.Role.NAVIGATION;
      default -> Block.Role.CONTENT;
    };
  }
}
