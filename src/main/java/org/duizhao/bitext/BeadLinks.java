// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

import java.util.List;
import org.duizhao.text.Span;

/**
 * Which words of a bead translate each other, and how much of each side has a counterpart.
 *
 * <p>In "The driver was removed." / "该驱动已被移除。" one link ties 4..10, "driver", to 1..3, 驱动.
 *
 * @param links in the order of the source
 * @param sourceShare how much of the source's telling words has a counterpart, 0 to 1
 * @param targetShare the same of the target
 */
public record BeadLinks(List<Link> links, double sourceShare, double targetShare) {
  /** A bead of which nothing is known. */
  public static final BeadLinks UNKNOWN = new BeadLinks(List.of(), 1, 1);

  public BeadLinks {
    links = List.copyOf(links);
    if (!(sourceShare >= 0 && sourceShare <= 1 && targetShare >= 0 && targetShare <= 1)) {
      throw new IllegalArgumentException("shares " + sourceShare + ", " + targetShare);
    }
  }

  /**
   * One word tied to another.
   *
   * @param source in the text of the bead's source side
   * @param target in the text of its target side
   */
  public record Link(Span source, Span target) {}
}
