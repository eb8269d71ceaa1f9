// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import java.util.ArrayList;
import java.util.List;

/**
 * How many issues there are of each severity: "1 critical, 3 major, 2 minor, 0 neutral".
 *
 * @param critical number of critical issues
 * @param major number of major issues
 * @param minor number of minor issues
 * @param neutral number of neutral issues
 */
public record Tally(long critical, long major, long minor, long neutral) {
  public static final Tally NOTHING = new Tally(0, 0, 0, 0);

  public static Tally of(List<Finding> findings) {
    return new Tally(
        count(findings, Severity.CRITICAL),
        count(findings, Severity.MAJOR),
        count(findings, Severity.MINOR),
        count(findings, Severity.NEUTRAL));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(found -> found.issue().severity() == severity).count();
  }

  public Tally plus(Tally other) {
    return new Tally(
        critical + other.critical,
        major + other.major,
        minor + other.minor,
        neutral + other.neutral);
  }

  public long total() {
    return critical + major + minor + neutral;
  }

  public long of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> critical;
      case MAJOR -> major;
      case MINOR -> minor;
      case NEUTRAL -> neutral;
    };
  }

  /** Whether there is an issue of that severity or worse. */
  public boolean hasAtLeast(Severity threshold) {
    for (Severity severity : Severity.values()) {
      if (severity.isAtLeast(threshold) && of(severity) > 0) {
        return true;
      }
    }
    return false;
  }

  /** In words, worst first, leaving out what there is none of: "1 critical, 3 major". */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.worstFirst()) {
      if (of(severity) > 0) {
        parts.add(of(severity) + " " + severity.id());
      }
    }
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }
}
