// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell only what a change has brought in. */
final class BaseOptions {
  @Option(
      names = "--base",
      paramLabel = "REF",
      description =
          "Tell only what has come in, on either side, since the work in this git repository left"
              + " REF: a branch, tag or commit.")
  private @Nullable String ref;

  @Option(
      names = "--changed-lines",
      description = "Of that, only what stands on lines that have changed since, on either side.")
  private boolean onlyChangedLines;

  /** Whether a base is named. */
  boolean isGiven() throws CannotRunException {
    if (onlyChangedLines && ref == null) {
      throw new CannotRunException(
          "--changed-lines needs --base REF: the state that the lines have changed since");
    }
    return ref != null;
  }

  /**
   * The change since the base.
   *
   * @return null when none is named
   */
  @Nullable Change change(ProjectFile project) throws CannotRunException, IOException {
    return isGiven() && ref != null ? Change.since(ref, project, onlyChangedLines) : null;
  }
}
