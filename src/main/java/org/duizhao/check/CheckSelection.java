// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.issue.Severity;

/**
 * Which checks run, and how severe their issues are when not as declared.
 *
 * @param only ids of the checks that run; empty: all
 * @param without ids of checks that do not run
 * @param severities severity by id of check, for all issues of that check
 * @param profile which checks run when {@code only} names none
 */
public record CheckSelection(
    Set<String> only, Set<String> without, Map<String, Severity> severities, Profile profile) {
  public CheckSelection {
    only = Set.copyOf(only);
    without = Set.copyOf(without);
    severities = Map.copyOf(severities);
  }

  /** The same of the standard profile. */
  public CheckSelection(Set<String> only, Set<String> without, Map<String, Severity> severities) {
    this(only, without, severities, Profile.STANDARD);
  }

  /** Every check of the standard profile, as declared. */
  public static CheckSelection all() {
    return of(Profile.STANDARD);
  }

  /** Every check of a profile, as declared. */
  public static CheckSelection of(Profile profile) {
    return new CheckSelection(Set.of(), Set.of(), Map.of(), profile);
  }

  boolean includes(CheckInfo info) {
    boolean wanted = only.isEmpty() ? profile.covers(info.profile()) : only.contains(info.id());
    return wanted && !without.contains(info.id());
  }

  /** The ids in this selection that none of {@code checks} has, in order; to be refused. */
  public Set<String> unknownAmong(List<Check> checks) {
    Set<String> unknown = new TreeSet<>(only);
    unknown.addAll(without);
    unknown.addAll(severities.keySet());
    checks.forEach(check -> unknown.remove(check.info().id()));
    return unknown;
  }
}
