// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.BlockPair;
import org.duizhao.document.Block;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.issue.Severity;

/** Identifiers that are code in the source and plain text in the target: one finding a pair. */
final class CodeFormatting {
  private static final Set<InlineKind> CODE = EnumSet.of(InlineKind.CODE, InlineKind.MATH);
  private static final double CONFIDENCE = 0.8;
  private static final int SHOWN = 5;
  private static final int SHORTEST = 2;

  private CodeFormatting() {}

  /** A stretch of code and where it stands in plain text. */
  private record Lost(Block source, Inline code, PlainStretch target) {
    String words() {
      return code.range().of(source.text()).strip();
    }
  }

  static List<MarkupFinding> findings(List<BlockPair> pairs) {
    List<List<Lost>> lost = pairs.stream().map(CodeFormatting::lostIn).toList();
    int affected = (int) lost.stream().filter(list -> !list.isEmpty()).count();
    long kept =
        pairs.stream().flatMap(p -> p.target().stream()).filter(CodeFormatting::has).count();
    List<MarkupFinding> found = new ArrayList<>();
    for (List<Lost> inPair : lost) {
      if (!inPair.isEmpty()) {
        found.add(finding(inPair, affected > 1 && kept == 0));
        if (kept == 0) {
          break;
        }
      }
    }
    return found;
  }

  private static boolean has(Block block) {
    return block.inlines().stream().anyMatch(inline -> CODE.contains(inline.kind()));
  }

  private static List<Lost> lostIn(BlockPair pair) {
    List<Lost> lost = new ArrayList<>();
    for (Block block : pair.source()) {
      for (Inline inline : block.inlines()) {
        String words = inline.range().of(block.text()).strip();
        boolean named = inline.kind() == InlineKind.CODE && words.length() >= SHORTEST;
        if (named && lost.stream().noneMatch(other -> other.words().equals(words))) {
          Optional<PlainStretch> plain = PlainStretch.of(words, pair, CODE);
          plain.ifPresent(stretch -> lost.add(new Lost(block, inline, stretch)));
        }
      }
    }
    return lost;
  }

  private static MarkupFinding finding(List<Lost> lost, boolean throughout) {
    List<String> names = lost.stream().limit(SHOWN).map(one -> "`" + one.words() + "`").toList();
    boolean one = lost.size() == 1;
    String message =
        throughout
            ? "inline code of the source is plain text throughout the target, first " + names.get(0)
            : String.join(", ", names)
                + (lost.size() > SHOWN ? " and " + (lost.size() - SHOWN) + " more" : "")
                + (one ? " is" : " are")
                + " code in the source and plain text in the target";
    Lost first = lost.get(0);
    return new MarkupFinding(
        message,
        Severity.MINOR,
        CONFIDENCE,
        first.source(),
        first.code().range(),
        first.target().block(),
        first.target().span());
  }
}
