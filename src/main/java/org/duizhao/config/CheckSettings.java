// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duizhao.issue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which checks run and how, for a project or for some of its paths.
 *
 * @param only ids of the checks that run; empty: all
 * @param skip ids of checks that do not run
 * @param severities by id of check
 * @param glossary path of a term base from the project's root, {@code none}, or null for duizhao's
 *     own
 */
public record CheckSettings(
    Set<String> only,
    Set<String> skip,
    Map<String, Severity> severities,
    @Nullable String glossary) {
  public CheckSettings {
    only = Set.copyOf(only);
    skip = Set.copyOf(skip);
    severities = Map.copyOf(severities);
  }

  /** As a record has it, whose own would take a start-up 30 ms to put together. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CheckSettings settings
        && only.equals(settings.only)
        && skip.equals(settings.skip)
        && severities.equals(settings.severities)
        && Objects.equals(glossary, settings.glossary);
  }

  @Override
  public int hashCode() {
    return Objects.hash(only, skip, severities, glossary);
  }

  /** Every check as it is declared. */
  public static CheckSettings defaults() {
    return new CheckSettings(Set.of(), Set.of(), Map.of(), null);
  }

  /** These settings with what {@code narrower} says over them. */
  public CheckSettings with(CheckSettings narrower) {
    Set<String> skipped = new HashSet<>(skip);
    skipped.removeAll(narrower.only);
    skipped.addAll(narrower.skip);
    Map<String, Severity> rated = new HashMap<>(severities);
    rated.putAll(narrower.severities);
    return new CheckSettings(
        narrower.only.isEmpty() ? only : narrower.only,
        skipped,
        rated,
        narrower.glossary == null ? glossary : narrower.glossary);
  }
}
