// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.List;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a folder of reports shows first.
 *
 * @param shell style, script and policy
 * @param state "stop", "look" or "safe"
 * @param headline the verdict on the whole tree
 * @param why in a sentence
 * @param change since the earlier report; null when none is given
 * @param all the whole tree
 * @param folders each folder's sum, worst first
 * @param pairs each pair, worst first
 * @param behind translations whose English has changed since
 * @param missing translations that are not there
 * @param orphans translations without a source
 * @param problems of the input, one line each
 * @param termPage where the page of the terms is; null when there is none
 */
public record IndexPage(
    Shell shell,
    String state,
    Say headline,
    Say why,
    @Nullable Say change,
    Line all,
    List<Line> folders,
    List<Line> pairs,
    List<Behind> behind,
    List<String> missing,
    List<String> orphans,
    List<String> problems,
    @Nullable String termPage) {

  public List<Severity> severities() {
    return Severity.worstFirst();
  }

  public Say name(Severity severity) {
    return Wording.of(severity);
  }

  /** Whether there is an earlier report to compare with. */
  public boolean hasTrend() {
    return change != null;
  }

  /**
   * A translation that is behind.
   *
   * @param name of the pair's target
   * @param page where the pair's report is
   * @param what has become of the English
   */
  public record Behind(String name, String page, Say what) {}

  /**
   * One pair, or the sum of many.
   *
   * @param name of the pair's target, or of the folder
   * @param page where the pair's report is; null for a folder
   * @param state "stop", "look" or "safe"
   * @param pairs how many there are
   * @param tally issues by severity
   * @param coverage of the source's sentences
   * @param penalty for the issues
   * @param trend since the earlier report
   */
  public record Line(
      String name,
      @Nullable String page,
      String state,
      int pairs,
      Tally tally,
      Overview.Coverage coverage,
      String penalty,
      Trend trend) {}

  /**
   * What has changed.
   *
   * @param added issues that the earlier report did not have
   * @param gone issues that only the earlier report had
   */
  public record Trend(int added, int gone) {
    static final Trend NONE = new Trend(0, 0);

    Trend plus(Trend other) {
      return new Trend(added + other.added, gone + other.gone);
    }

    public int change() {
      return added - gone;
    }

    /** "+2 −5", "+1" or nothing. */
    @Override
    public String toString() {
      String plus = added == 0 ? "" : "+" + added;
      String minus = gone == 0 ? "" : "−" + gone;
      return plus.isEmpty() || minus.isEmpty() ? plus + minus : plus + " " + minus;
    }
  }
}
