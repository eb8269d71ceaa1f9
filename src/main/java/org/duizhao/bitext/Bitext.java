// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

import java.util.List;
import org.duizhao.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A source document, a target document and which blocks and sentences belong together.
 *
 * @param shape how source and target lie in the files
 * @param source the English document; in an interleaved file the same as {@code target}; null when
 *     there is none
 * @param target the Chinese document
 * @param pairs cover each block of both documents exactly once; in the order of the source, target
 *     blocks without source at the place where they stand. In an interleaved file Chinese text that
 *     renders nothing is a pair of kind {@code NO_SOURCE}.
 */
public record Bitext(
    Shape shape, @Nullable Document source, Document target, List<BlockPair> pairs) {
  public Bitext {
    pairs = List.copyOf(pairs);
    if ((source == null) != (shape == Shape.TARGET_ONLY)) {
      throw new IllegalArgumentException(
          "a source document belongs to every shape but target-only");
    }
  }

  /** All beads of all pairs, in order. */
  public List<Bead> beads() {
    return pairs.stream().flatMap(pair -> pair.beads().stream()).toList();
  }
}
