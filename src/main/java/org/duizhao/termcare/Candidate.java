// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.List;

/**
 * A term that a term base may lack, with its Chinese: "virtual machine" and 虚拟机.
 *
 * @param english in its base form
 * @param chinese what it is linked to most often
 * @param frequency of the English phrase
 * @param documents in how many it stands
 * @param share of its occurrences that have this Chinese, 0 to 1
 * @param dice association of both: twice the pairs by the occurrences of either, 0 to 1
 * @param score that it is a term, the higher the likelier
 * @param others further renderings with their counts, the most frequent first
 * @param example where both stand
 */
public record Candidate(
    String english,
    String chinese,
    int frequency,
    int documents,
    double share,
    double dice,
    double score,
    List<Other> others,
    Example example) {
  public Candidate {
    others = List.copyOf(others);
  }

  /** Another rendering. */
  public record Other(String chinese, int count) {}
}
