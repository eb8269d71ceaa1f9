// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

import java.util.List;

/**
 * What a run knows of a bitext beside its issues, for a report that shows the whole text: the links
 * of "driver" to 驱动, and that "[Update: it was dropped.]" corrects the sentence before it.
 *
 * @param links of each bead of {@link Bitext#beads}, in that order; empty when nobody asked
 * @param corrections in the order of the source
 */
public record Annotations(List<BeadLinks> links, List<Correction> corrections) {
  /** What is there when nobody asked. */
  public static final Annotations NONE = new Annotations(List.of(), List.of());

  public Annotations {
    links = List.copyOf(links);
    corrections = List.copyOf(corrections);
  }

  /** The links of a bead by its number in the bitext. */
  public BeadLinks linksOf(int bead) {
    return links.isEmpty() ? BeadLinks.UNKNOWN : links.get(bead);
  }
}
