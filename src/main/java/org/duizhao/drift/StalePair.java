// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.drift;

import java.util.List;

/**
 * A translation that is behind, and which of its findings that explains: the English says 12
 * threads since last week, so that 8 个线程 is no mistake of the translator.
 *
 * @param status of the pair, which is behind
 * @param drifted numbers of the findings that were none against the English that is rendered
 */
public record StalePair(PairStatus status, List<Integer> drifted) {
  public StalePair {
    drifted = List.copyOf(drifted);
    if (status.basis() == null || status.drift() == null) {
      throw new IllegalArgumentException("behind what?");
    }
  }
}
