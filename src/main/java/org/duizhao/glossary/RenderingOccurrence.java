// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.List;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese term found in a text: 用户的空间 for the rendering 用户空间.
 *
 * @param span in the text
 * @param uses the entries that have this rendering, and in which status
 */
public record RenderingOccurrence(Span span, List<Use> uses) {
  public RenderingOccurrence {
    uses = List.copyOf(uses);
  }

  /** A rendering in an entry. */
  public record Use(TermEntry entry, Rendering rendering) {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Use that
              && rendering.equals(that.rendering)
              && entry.equals(that.entry));
    }

    @Override
    public int hashCode() {
      return 31 * entry.hashCode() + rendering.text().hashCode();
    }
  }
}
