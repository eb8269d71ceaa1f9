// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import java.util.List;
import java.util.function.Predicate;
import org.duizhao.document.InputProblem;

/**
 * What is kept of a pair of documents that was checked, when its text is not: of a tree of a
 * thousand pairs all are held at once, and each lies in the cache until one of its files changes.
 *
 * <p>Of {@code boot.md} and {@code boot.zh.md}: that they are Markdown with 38 pairs of blocks,
 * that "64" / 46 was found at the tenth of them, and what a comment silenced.
 *
 * @param facts of the two documents
 * @param placed what was found, most severe first
 * @param suppressed what was found and is not to be told
 * @param problems what the readers could not make sense of, and what suppressions say wrong
 */
public record CheckedPair(
    PairFacts facts,
    List<PlacedFinding> placed,
    List<Suppressed> suppressed,
    List<InputProblem> problems) {
  public CheckedPair {
    placed = List.copyOf(placed);
    suppressed = List.copyOf(suppressed);
    problems = List.copyOf(problems);
  }

  /** What is kept of a result. */
  public static CheckedPair of(CheckResult result) {
    return new CheckedPair(
        PairFacts.of(result.bitext()),
        new BlockPlaces(result.bitext()).placed(result.findings()),
        result.suppressed(),
        result.problems());
  }

  /** What was found, most severe first. */
  public List<Finding> findings() {
    return placed.stream().map(PlacedFinding::finding).toList();
  }

  /** The same pair with those of its findings that {@code told} holds for. */
  public CheckedPair only(Predicate<Finding> told) {
    return new CheckedPair(
        facts,
        placed.stream().filter(one -> told.test(one.finding())).toList(),
        suppressed,
        problems);
  }
}
