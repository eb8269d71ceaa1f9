// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.jspecify.annotations.Nullable;

/**
 * What a document consists of besides its language: the kinds and levels of its blocks, the markup
 * in them, addresses and code. Two documents with one structure differ in text alone.
 */
record Structure(List<Part> parts) {

  /**
   * A block.
   *
   * @param code its text where that is code, else null
   */
  private record Part(
      BlockKind kind,
      int level,
      Block.Nesting nesting,
      @Nullable String label,
      @Nullable String code,
      List<Markup> markup) {}

  /**
   * @param code the text in it where that is code or a formula, else null
   */
  private record Markup(InlineKind kind, @Nullable String target, @Nullable String code) {}

  static Structure of(Document document) {
    List<Part> parts = new ArrayList<>(document.blocks().size());
    for (Block block : document.blocks()) {
      List<Markup> markup = new ArrayList<>(block.inlines().size());
      for (Inline inline : block.inlines()) {
        boolean code = inline.kind() == InlineKind.CODE || inline.kind() == InlineKind.MATH;
        String text = code ? inline.range().of(block.text()) : null;
        markup.add(new Markup(inline.kind(), inline.target(), text));
      }
      boolean fixed = block.kind() == BlockKind.CODE || block.kind() == BlockKind.FRONT_MATTER;
      parts.add(
          new Part(
              block.kind(),
              block.level(),
              block.nesting(),
              block.label(),
              fixed ? block.text() : null,
              markup));
    }
    return new Structure(parts);
  }

  /** Whether both are one structure. */
  boolean matches(Structure other) {
    return Objects.equals(parts, other.parts);
  }
}
