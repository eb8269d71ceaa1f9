// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;

/**
 * Says of blocks without counterpart why: boilerplate, part of a second document in the target
 * file, or really omitted or added. Runs of the first two become one match.
 */
final class OneSidedBlocks {
  private static final int LEAST_BLOCKS = 4;

  private final List<BlockText> english;
  private final List<BlockText> chinese;

  OneSidedBlocks(DocumentTexts documents) {
    this.english = documents.english();
    this.chinese = documents.chinese();
  }

  List<BlockMatch> classify(List<BlockMatch> matches) {
    List<BlockMatch> marked = new ArrayList<>();
    for (BlockMatch match : matches) {
      marked.add(isBoilerplate(match) ? match.as(PairKind.BOILERPLATE) : match);
    }
    markTail(marked);
    markHead(marked);
    return join(marked);
  }

  private boolean isBoilerplate(BlockMatch match) {
    if (match.isMatched()) {
      return false;
    }
    BlockText text = match.a() > 0 ? english.get(match.i()) : chinese.get(match.j());
    return text.block().isBoilerplate() || text.segments().isEmpty();
  }

  /** A heading and what follows it to the end of the target, none of it matched. */
  private void markTail(List<BlockMatch> matches) {
    int from = chinese.size();
    boolean[] matched = matchedTargets(matches);
    while (from > 0 && !matched[from - 1]) {
      from--;
    }
    while (from < chinese.size() && !isHeading(chinese.get(from).block())) {
      from++;
    }
    mark(matches, from, chinese.size());
  }

  /** From the start of the target to the heading with which the matched part starts. */
  private void markHead(List<BlockMatch> matches) {
    int to = 0;
    boolean[] matched = matchedTargets(matches);
    while (to < chinese.size() && !matched[to]) {
      to++;
    }
    boolean startsWithHeading = !chinese.isEmpty() && isHeading(chinese.get(0).block());
    if (startsWithHeading && to < chinese.size() && isHeading(chinese.get(to).block())) {
      mark(matches, 0, to);
    }
  }

  private boolean[] matchedTargets(List<BlockMatch> matches) {
    boolean[] matched = new boolean[chinese.size()];
    for (BlockMatch match : matches) {
      for (int j = match.j(); match.isMatched() && j < match.j() + match.b(); j++) {
        matched[j] = true;
      }
    }
    return matched;
  }

  private void mark(List<BlockMatch> matches, int from, int to) {
    boolean all = from == 0 && to == chinese.size();
    long content =
        chinese.subList(from, to).stream().filter(text -> !text.block().isBoilerplate()).count();
    if (content < LEAST_BLOCKS || all) {
      return;
    }
    for (int x = 0; x < matches.size(); x++) {
      BlockMatch match = matches.get(x);
      if (match.a() == 0 && match.j() >= from && match.j() < to) {
        matches.set(x, match.as(PairKind.NO_SOURCE));
      }
    }
  }

  private static boolean isHeading(Block block) {
    return block.kind() == BlockKind.HEADING;
  }

  /** Joins neighbouring matches of boilerplate and of no source. */
  private static List<BlockMatch> join(List<BlockMatch> matches) {
    List<BlockMatch> result = new ArrayList<>();
    for (BlockMatch match : matches) {
      int last = result.size() - 1;
      if (last >= 0 && joins(result.get(last), match)) {
        BlockMatch before = result.get(last);
        double confidence = Math.min(before.confidence(), match.confidence());
        result.set(
            last,
            new BlockMatch(
                match.kind(),
                before.i(),
                before.a() + match.a(),
                before.j(),
                before.b() + match.b(),
                confidence));
      } else {
        result.add(match);
      }
    }
    return result;
  }

  private static boolean joins(BlockMatch before, BlockMatch match) {
    if (before.kind() != match.kind() || match.isMatched()) {
      return false;
    }
    boolean source = before.b() == 0 && match.b() == 0 && before.i() + before.a() == match.i();
    boolean target = before.a() == 0 && match.a() == 0 && before.j() + before.b() == match.j();
    boolean kind = match.kind() == PairKind.BOILERPLATE || match.kind() == PairKind.NO_SOURCE;
    return kind && (source || target);
  }
}
