// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.List;
import java.util.TreeSet;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;

/**
 * How ill two blocks fit by what they are, whatever their words: kind, level, label, role.
 *
 * <p>A heading with a heading of the same rank costs nothing, a heading with a list item some, a
 * code block with a paragraph is out of the question. Heading levels are compared by rank: where
 * one document uses # and #### and the other ## and ###, #### and ### are the same.
 */
final class BlockLikeness {
  private static final double ROLE_ONE_SIDE = 0.5;
  private static final double WORST_MOVED = 0.45;
  private static final double SAME_ROLE = -0.35;

  private final List<Integer> englishLevels;
  private final List<Integer> chineseLevels;

  BlockLikeness(List<BlockText> english, List<BlockText> chinese) {
    englishLevels = levels(english);
    chineseLevels = levels(chinese);
  }

  private static List<Integer> levels(List<BlockText> texts) {
    TreeSet<Integer> levels = new TreeSet<>();
    for (BlockText text : texts) {
      if (text.block().kind() == BlockKind.HEADING) {
        levels.add(text.block().level());
      }
    }
    return List.copyOf(levels);
  }

  /** Cost of matching the two, {@link StepCost#IMPOSSIBLE} if they never match. */
  double gap(Block source, Block target) {
    double gap = kindGap(source, target);
    return gap >= StepCost.IMPOSSIBLE ? gap : gap + roleGap(source, target);
  }

  /** Whether the two are alike enough to be matched although they stand in different places. */
  boolean fits(Block source, Block target) {
    return gap(source, target) <= WORST_MOVED;
  }

  /** Whether several such blocks can stand for one. */
  static boolean isProse(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, LIST_ITEM, QUOTE -> true;
      case HEADING, TABLE_CELL, CODE, IMAGE_TEXT, FRONT_MATTER -> false;
    };
  }

  private static double roleGap(Block source, Block target) {
    if (source.isBoilerplate() != target.isBoilerplate()) {
      return ROLE_ONE_SIDE;
    }
    return source.isBoilerplate() && source.role() == target.role() ? SAME_ROLE : 0;
  }

  private double kindGap(Block source, Block target) {
    BlockKind kind = source.kind();
    if (kind == target.kind()) {
      return sameKindGap(source, target);
    }
    if (isUnique(kind) || isUnique(target.kind())) {
      return StepCost.IMPOSSIBLE;
    }
    if (isProse(source) && isProse(target)) {
      return 0.1;
    }
    boolean title = isTitle(source) && isTitle(target);
    return title ? 0.2 : isTable(kind) || isTable(target.kind()) ? 0.9 : 0.4;
  }

  private double sameKindGap(Block source, Block target) {
    return switch (source.kind()) {
      case HEADING ->
          -0.3 + 0.1 * Math.abs(rank(englishLevels, source) - rank(chineseLevels, target));
      case TABLE_CELL -> source.level() == target.level() ? -0.1 : 0.6;
      case FRONT_MATTER -> sameLabel(source, target) ? -0.3 : 0.6;
      case LIST_ITEM, QUOTE -> source.level() == target.level() ? 0 : 0.05;
      case CODE, IMAGE_TEXT -> -0.1;
      case PARAGRAPH -> 0;
    };
  }

  private static int rank(List<Integer> levels, Block heading) {
    return levels.indexOf(heading.level());
  }

  private static boolean sameLabel(Block source, Block target) {
    return source.label() != null && source.label().equals(target.label());
  }

  private static boolean isUnique(BlockKind kind) {
    return kind == BlockKind.CODE || kind == BlockKind.IMAGE_TEXT;
  }

  private static boolean isTable(BlockKind kind) {
    return kind == BlockKind.TABLE_CELL;
  }

  private static boolean isTitle(Block block) {
    return block.kind() == BlockKind.HEADING || block.kind() == BlockKind.FRONT_MATTER;
  }
}
