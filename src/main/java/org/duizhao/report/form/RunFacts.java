// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.form;

import java.util.List;
import org.duizhao.check.Check;
import org.duizhao.issue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of the run beside its issues.
 *
 * @param version of duizhao, {@code 0.1.0}
 * @param checks that could have been run, in their order
 * @param failOn the mildest severity that makes the run fail; null when none does
 * @param language of a page's own words, "en" or "zh"; null to follow the reader's browser
 */
public record RunFacts(
    String version, List<Check> checks, @Nullable Severity failOn, @Nullable String language) {
  public RunFacts {
    checks = List.copyOf(checks);
  }

  /** A run whose pages follow the reader's browser. */
  public RunFacts(String version, List<Check> checks, @Nullable Severity failOn) {
    this(version, checks, failOn, null);
  }

  /** The same run with pages in that language. */
  public RunFacts in(@Nullable String other) {
    return new RunFacts(version, checks, failOn, other);
  }

  /** Whether an issue of that severity makes the run fail. */
  public boolean fails(Severity severity) {
    return failOn != null && severity.isAtLeast(failOn);
  }
}
