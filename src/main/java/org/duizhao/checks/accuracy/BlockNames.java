// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.issue.Excerpt;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/** How messages speak of blocks and runs of blocks. */
final class BlockNames {
  private static final int SHOWN = 60;

  private BlockNames() {}

  /** The block in words, with its first ones: {@code list item "Networking: Loongson1 …"}. */
  static String of(Block block) {
    return kind(block.kind()) + " \"" + opening(block) + "\"";
  }

  /** The first words of a block. */
  static String opening(Block block) {
    String text = block.text().replaceAll("\\s+", " ").strip();
    if (text.length() <= SHOWN) {
      return text;
    }
    int cut = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    int blank = text.lastIndexOf(' ', cut);
    return text.substring(0, blank > SHOWN / 2 ? blank : cut) + " …";
  }

  /** The lines that blocks stand on: {@code line 7} or {@code lines 7–12}. */
  static String lines(SourceFile file, List<Block> blocks) {
    Span place = place(blocks);
    int first = file.lineOf(place.start());
    int last = file.lineOf(Math.max(place.start(), place.end() - 1));
    return first == last ? "line " + first : "lines " + first + "–" + last;
  }

  /** The place of a run of blocks, with the first of them as context. */
  static Excerpt excerpt(SourceFile file, List<Block> blocks) {
    if (blocks.size() == 1) {
      return Excerpt.of(file, blocks.get(0));
    }
    String opening = blocks.get(0).text();
    return new Excerpt(file, place(blocks), opening, new Span(0, opening.length()));
  }

  /** Whether there is anything in the block that a translator would translate. */
  static boolean holdsLanguage(Block block) {
    return block.text().codePoints().anyMatch(Character::isLetter);
  }

  private static Span place(List<Block> blocks) {
    Span place = blocks.get(0).content().place();
    for (Block block : blocks) {
      place = place.join(block.content().place());
    }
    return place;
  }

  private static String kind(BlockKind kind) {
    return switch (kind) {
      case HEADING -> "heading";
      case PARAGRAPH -> "paragraph";
      case LIST_ITEM -> "list item";
      case QUOTE -> "quotation";
      case TABLE_CELL -> "table cell";
      case CODE -> "code block";
      case IMAGE_TEXT -> "image text";
      case FRONT_MATTER -> "front matter";
    };
  }
}
