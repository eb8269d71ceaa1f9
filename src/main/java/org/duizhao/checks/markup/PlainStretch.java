// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.markup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.BlockPair;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word of the source that stands in the target too, but outside of the markup that it had.
 *
 * @param block of the target
 * @param span in the block's text
 */
record PlainStretch(Block block, Span span) {

  /**
   * Where {@code words} stand in the target of {@code pair} without any markup of {@code kinds};
   * empty when they do not, or stand there with it as well.
   */
  static Optional<PlainStretch> of(String words, BlockPair pair, Set<InlineKind> kinds) {
    PlainStretch first = null;
    for (Block block : pair.target()) {
      if (block.kind() == BlockKind.CODE) {
        return Optional.empty();
      }
      List<Span> marked =
          block.inlines().stream()
              .filter(inline -> kinds.contains(inline.kind()))
              .map(Inline::range)
              .toList();
      for (Span span = next(block.text(), words, 0); span != null; ) {
        if (marked.stream().anyMatch(span::overlaps)) {
          return Optional.empty();
        }
        first = first == null ? new PlainStretch(block, span) : first;
        span = next(block.text(), words, span.end());
      }
    }
    return Optional.ofNullable(first);
  }

  private static @Nullable Span next(String text, String words, int from) {
    for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      if (isBorder(text, at) && isBorder(text, end)) {
        return new Span(at, end);
      }
    }
    return null;
  }

  private static boolean isBorder(String text, int at) {
    return at == 0
        || at == text.length()
        || !isWordPart(text.charAt(at - 1))
        || !isWordPart(text.charAt(at));
  }

  private static boolean isWordPart(char c) {
    Script script = Script.of(c);
    return c == '_' || script == Script.LATIN || script == Script.DIGIT;
  }
}
