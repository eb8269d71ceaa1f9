// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.check.CheckSelection;
import picocli.CommandLine.Option;

/** The option by which an evaluation runs some checks only. */
final class OnlyChecks {
  @Option(
      names = "--check",
      paramLabel = "IDS",
      split = ",",
      description = "Only these checks, with commas between.")
  private List<String> only = List.of();

  /** Of the standard profile, where no checks are named. */
  CheckSelection selection() throws CannotRunException {
    for (String id : only) {
      CheckIds.find(id);
    }
    return new CheckSelection(Set.copyOf(only), Set.of(), Map.of());
  }
}
