// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how much is told, and whether it makes the run fail. */
final class ShownOptions {
  @Option(
      names = "--max-findings",
      paramLabel = "N",
      description =
          "Tell at most so many issues, the most severe ones; all of them still count. Default: all.")
  private @Nullable Integer mostFindings;

  @Option(
      names = "--no-fail",
      description = "Exit with 0 whatever is found, as --fail-on none does.")
  private boolean neverFails;

  @Option(names = "--stats", description = "Tell on standard error what took how long.")
  private boolean showsStats;

  @Option(
      names = {"-q", "--quiet"},
      description = "Nothing on standard error but what is wrong.")
  private boolean isQuiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell on standard error each pair of a project, and where its result is from.")
  private boolean isVerbose;

  /** How many issues are told. */
  int mostFindings() throws CannotRunException {
    if (mostFindings == null) {
      return Integer.MAX_VALUE;
    }
    if (mostFindings < 0) {
      throw new CannotRunException("--max-findings " + mostFindings + ": expected 0 or more");
    }
    return mostFindings;
  }

  boolean showsStats() {
    return showsStats;
  }

  Verbosity verbosity() throws CannotRunException {
    if (isQuiet && isVerbose) {
      throw new CannotRunException("--quiet and --verbose contradict each other");
    }
    return isQuiet ? Verbosity.QUIET : isVerbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
  }

  /** What makes the run fail, when these options have nothing against it. */
  FailOn failing(FailOn otherwise) {
    return neverFails ? new FailOn(null) : otherwise;
  }
}
