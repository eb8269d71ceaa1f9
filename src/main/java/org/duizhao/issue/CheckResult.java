// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.document.Document;
import org.duizhao.document.InputProblem;

/**
 * What came out of checking one bitext: the bitext itself, so that a report can show the whole
 * text, and what was found in it.
 *
 * @param bitext what was checked
 * @param findings most severe first
 */
public record CheckResult(Bitext bitext, List<Finding> findings) {
  public CheckResult {
    findings = List.copyOf(findings);
  }

  /** The issues without their fingerprints, most severe first. */
  public List<Issue> issues() {
    return findings.stream().map(Finding::issue).toList();
  }

  /** What the readers could not make sense of, source first. */
  public List<InputProblem> problems() {
    List<InputProblem> problems = new ArrayList<>();
    Document source = bitext.source();
    if (source != null && source != bitext.target()) {
      problems.addAll(source.problems());
    }
    problems.addAll(bitext.target().problems());
    return problems;
  }

  /** The same result with the findings that are at least that sure. */
  public CheckResult atLeast(double confidence) {
    return new CheckResult(
        bitext,
        findings.stream().filter(found -> found.issue().confidence() >= confidence).toList());
  }
}
