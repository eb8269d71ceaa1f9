// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.text.Script;

/**
 * English passages of one document that the Chinese paragraphs right after them render.
 *
 * <p>The Chinese may be freer and longer than the English; what counts is how many of the English
 * words it holds.
 */
final class RenderedGroups {
  private static final double LEAST_COVERED = 0.4;

  private final DocumentTexts texts;
  private final List<Block> blocks;

  RenderedGroups(DocumentTexts texts, List<Block> blocks) {
    this.texts = texts;
    this.blocks = blocks;
  }

  /**
   * English blocks and the Chinese ones that render them, by their numbers in the texts.
   *
   * @param covered share of the English words that the Chinese holds, 0 to 1
   */
  record Group(int i, int a, int j, int b, double covered) {}

  /** The groups in the order of the document. */
  List<Group> find() {
    Map<Block, Integer> english = numbers(texts.english());
    Map<Block, Integer> chinese = numbers(texts.chinese());
    Coverage coverage = texts.blocks().coverage();
    List<Group> groups = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      if (!english.containsKey(blocks.get(at))) {
        at++;
        continue;
      }
      int from = at;
      at++;
      while (at < blocks.size()
          && english.containsKey(blocks.get(at))
          && at - from < Coverage.KEPT - 1) {
        at++;
      }
      int end = renderingEnd(at, blocks.get(from));
      if (end > at) {
        Integer first = chinese.get(blocks.get(at));
        add(
            groups,
            new int[] {english.get(blocks.get(from)), at - from, first, end - at},
            coverage);
      }
    }
    return groups;
  }

  private static Map<Block, Integer> numbers(List<BlockText> texts) {
    Map<Block, Integer> numbers = new IdentityHashMap<>();
    for (BlockText text : texts) {
      numbers.put(text.block(), numbers.size());
    }
    return numbers;
  }

  private static void add(List<Group> groups, int[] at, Coverage coverage) {
    for (int x = at[0]; x < at[0] + at[1]; x++) {
      coverage.prepare(x, at[2], at[2] + at[3]);
    }
    double covered = coverage.ofEnglish(at[0], at[1], at[2], at[3]);
    if (covered >= LEAST_COVERED) {
      groups.add(new Group(at[0], at[1], at[2], at[3], covered));
    }
  }

  /**
   * Where the Chinese paragraphs that start at {@code from} end, without label lines at their end.
   */
  private int renderingEnd(int from, Block english) {
    int end = from;
    while (end < blocks.size() && continues(blocks.get(end), english, end == from)) {
      end++;
    }
    while (end > from && isLabelled(blocks.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean continues(Block block, Block english, boolean first) {
    if (!BlockLikeness.isProse(block)
        || block.isBoilerplate()
        || Language.of(block) == Language.ENGLISH
        || Script.countHan(block.text()) == 0) {
      return false;
    }
    boolean nextItem =
        block.kind() == BlockKind.LIST_ITEM && block.level() <= english.nesting().list();
    boolean sibling = english.kind() == BlockKind.LIST_ITEM && first;
    return block.nesting().list() >= english.nesting().list() && (!nextItem || sibling);
  }

  /** "**关键词**：锁，内核": a strong label, then its value. */
  private static boolean isLabelled(Block block) {
    if (block.inlines().isEmpty()) {
      return false;
    }
    Inline inline = block.inlines().get(0);
    int end = inline.range().end();
    return inline.kind() == InlineKind.STRONG
        && inline.range().start() == 0
        && end < block.text().length()
        && (block.text().charAt(end) == ':' || block.text().charAt(end) == '：');
  }
}
