// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.BlockPair;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Strong text that became emphasis unlike its siblings, or a strong word that stands in the target
 * as it is, but plain. Emphasis is not looked for: Chinese has no italics, and translators use
 * strong text, quotation marks or nothing.
 */
final class StrongText {
  private static final Set<InlineKind> MARKED =
      EnumSet.of(InlineKind.STRONG, InlineKind.EMPHASIS, InlineKind.CODE, InlineKind.HYPERLINK);
  private static final double CHANGED = 0.8;
  private static final double LOST = 0.7;

  private StrongText() {}

  private record Place(Block block, Inline inline) {
    String words() {
      return inline.range().of(block.text()).strip();
    }
  }

  static List<MarkupFinding> findings(List<BlockPair> pairs) {
    boolean keptSomewhere =
        pairs.stream()
            .anyMatch(
                pair ->
                    !places(pair.source(), InlineKind.STRONG).isEmpty()
                        && !places(pair.target(), InlineKind.STRONG).isEmpty());
    List<MarkupFinding> found = new ArrayList<>();
    for (BlockPair pair : pairs) {
      List<Place> strong = places(pair.source(), InlineKind.STRONG);
      List<Place> strongThere = places(pair.target(), InlineKind.STRONG);
      if (strong.size() > strongThere.size() && isProse(pair)) {
        Optional<MarkupFinding> changed =
            keptSomewhere ? changed(pair, strong, strongThere.size()) : Optional.empty();
        changed.or(() -> lost(pair, strong)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isProse(BlockPair pair) {
    return pair.target().stream()
        .noneMatch(b -> b.kind() == BlockKind.CODE || b.kind() == BlockKind.HEADING);
  }

  private static List<Place> places(List<Block> blocks, InlineKind kind) {
    List<Place> all = new ArrayList<>();
    for (Block block : blocks) {
      for (Inline inline : block.inlines()) {
        if (inline.kind() == kind && !inline.range().isEmpty()) {
          all.add(new Place(block, inline));
        }
      }
    }
    return all;
  }

  private static Optional<MarkupFinding> changed(BlockPair pair, List<Place> strong, int kept) {
    List<Place> emphasis = places(pair.target(), InlineKind.EMPHASIS);
    int before = places(pair.source(), InlineKind.EMPHASIS).size();
    if (emphasis.size() <= before) {
      return Optional.empty();
    }
    Place was = strong.get(Math.min(kept, strong.size() - 1));
    Place is = emphasis.get(0);
    String message =
        "\"" + was.words() + "\" is strong in the source, \"" + is.words() + "\" is emphasis";
    return Optional.of(finding(message, CHANGED, was, is.block(), is.inline().range()));
  }

  private static Optional<MarkupFinding> lost(BlockPair pair, List<Place> strong) {
    for (Place was : strong) {
      Optional<PlainStretch> plain =
          was.words().isEmpty() ? Optional.empty() : PlainStretch.of(was.words(), pair, MARKED);
      if (plain.isPresent()) {
        String message =
            "\""
                + was.words()
                + (standsInAsterisks(plain.get())
                    ? "\" is strong in the source; the ** around it are text in the target"
                    : "\" is strong in the source and plain in the target");
        return Optional.of(finding(message, LOST, was, plain.get().block(), plain.get().span()));
      }
    }
    return Optional.empty();
  }

  /** CommonMark opens no strong text between a Chinese character and a sign: 参数**-v**。 */
  private static boolean standsInAsterisks(PlainStretch plain) {
    String text = plain.block().text();
    return text.startsWith("**", Math.max(0, plain.span().start() - 2))
        && text.startsWith("**", plain.span().end());
  }

  private static MarkupFinding finding(
      String message, double confidence, Place was, Block target, Span mark) {
    return new MarkupFinding(
        message, Severity.MINOR, confidence, was.block(), was.inline().range(), target, mark);
  }
}
