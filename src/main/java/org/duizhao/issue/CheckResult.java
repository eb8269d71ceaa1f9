// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.duizhao.bitext.Annotations;
import org.duizhao.bitext.Bitext;
import org.duizhao.document.Document;
import org.duizhao.document.InputProblem;

/**
 * What came out of checking one bitext: the bitext itself, so that a report can show the whole
 * text, and what was found in it.
 *
 * @param bitext what was checked
 * @param findings most severe first
 * @param suppressed what was found and is not to be told
 * @param notices what is wrong with the suppressions in the documents
 * @param annotations what a report may show beside the issues
 */
public record CheckResult(
    Bitext bitext,
    List<Finding> findings,
    List<Suppressed> suppressed,
    List<InputProblem> notices,
    Annotations annotations) {
  public CheckResult {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
    notices = List.copyOf(notices);
  }

  /** A result of which nothing is suppressed. */
  public CheckResult(Bitext bitext, List<Finding> findings) {
    this(bitext, findings, List.of(), List.of(), Annotations.NONE);
  }

  /** The same result with what is known besides. */
  public CheckResult with(Annotations known) {
    return new CheckResult(bitext, findings, suppressed, notices, known);
  }

  /** The issues without their fingerprints, most severe first. */
  public List<Issue> issues() {
    return findings.stream().map(Finding::issue).toList();
  }

  /** What the readers could not make sense of, source first, and what suppressions say wrong. */
  public List<InputProblem> problems() {
    List<InputProblem> problems = new ArrayList<>();
    Document source = bitext.source();
    if (source != null && source != bitext.target()) {
      problems.addAll(source.problems());
    }
    problems.addAll(bitext.target().problems());
    problems.addAll(notices);
    return problems;
  }

  /** The same result with the findings that are at least that sure. */
  public CheckResult atLeast(double confidence) {
    return only(found -> found.issue().confidence() >= confidence);
  }

  /** The same result with those of its findings that {@code told} holds for. */
  public CheckResult only(Predicate<Finding> told) {
    return new CheckResult(
        bitext, findings.stream().filter(told).toList(), suppressed, notices, annotations);
  }
}
