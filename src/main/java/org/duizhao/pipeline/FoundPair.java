// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.pipeline;

import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.check.Usage;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.BlockPlaces;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Finding;
import org.duizhao.issue.PairFacts;
import org.duizhao.suppress.PairComments;

/**
 * All that two documents alone decide, without their text: what the checks found in {@code boot.md}
 * and {@code boot.zh.md}, where, and what comments there say about it. It is the same in every run
 * until one of the files, the settings or duizhao changes, so a cache may keep it.
 *
 * @param facts of the two documents
 * @param blocks where their blocks begin
 * @param findings most severe first
 * @param usages what other documents of the project may say otherwise
 * @param comments that silence findings
 * @param problems what the readers could not make sense of
 */
public record FoundPair(
    PairFacts facts,
    BlockPlaces blocks,
    List<Finding> findings,
    List<Usage> usages,
    PairComments comments,
    List<InputProblem> problems) {
  public FoundPair {
    findings = List.copyOf(findings);
    usages = List.copyOf(usages);
    problems = List.copyOf(problems);
  }

  /**
   * What is kept of a result.
   *
   * @param result as the checks gave it
   */
  public static FoundPair of(CheckResult result, List<Usage> usages) {
    Bitext bitext = result.bitext();
    return new FoundPair(
        PairFacts.of(bitext),
        new BlockPlaces(bitext),
        result.findings(),
        usages,
        PairComments.of(bitext),
        result.problems());
  }
}
