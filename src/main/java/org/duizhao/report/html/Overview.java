// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.List;
import org.duizhao.issue.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What a maintainer reads who knows no Chinese: whether the translation is safe to merge, and why.
 *
 * @param state "stop", "look" or "safe"
 * @param headline the verdict
 * @param why in a sentence
 * @param reasons what stands in the way; empty when nothing does
 * @param verdicts one an aspect
 * @param coverage of the source's sentences
 * @param penalty points per 1,000 characters of the target, one digit after the point
 * @param tally issues by severity
 * @param blocks "38 paired, 1 omitted"
 */
public record Overview(
    String state,
    Say headline,
    Say why,
    List<Verdict> reasons,
    List<Verdict> verdicts,
    Coverage coverage,
    String penalty,
    Tally tally,
    String blocks) {

  /**
   * The verdict on one aspect.
   *
   * @param state "ok", "minor", "bad" or "none"
   * @param title the aspect
   * @param text what was found
   * @param anchor of the worst issue; null when there is none
   */
  public record Verdict(String state, Say title, Say text, @Nullable String anchor) {}

  /**
   * How many sentences of the source have a rendering.
   *
   * @param covered those whose words are found again
   * @param weak those that are paired, with little to show for it
   * @param missing those that nothing renders
   */
  public record Coverage(int covered, int weak, int missing) {
    public int total() {
      return covered + weak + missing;
    }

    Coverage plus(Coverage other) {
      return new Coverage(covered + other.covered, weak + other.weak, missing + other.missing);
    }

    /** Where a part of the bar ends, 0 to {@code width}. */
    public int end(int count, int width) {
      return total() == 0 ? 0 : (int) Math.round((double) count * width / total());
    }

    /** The covered ones of all, 0 to 1; 1 when there are none. */
    public double share() {
      return total() == 0 ? 1 : (double) covered / total();
    }

    public String percent() {
      int total = total();
      return total == 0 ? "–" : String.valueOf(Math.floorDiv(100 * covered, total));
    }
  }
}
