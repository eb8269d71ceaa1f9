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

  @Option(
      names = "--count-drift",
      description =
          "Do not ask the history: take what the English has changed since it was translated for"
              + " mistakes of the translation, as outside of git.")
  private boolean countsDrift;

  @Option(
      names = "--fail-behind",
      description = "Exit with 1 when a translation of a project is behind its English.")
  private boolean failsBehind;

  /** Whether translations that are behind make the run fail. */
  boolean failsBehind() {
    return failsBehind;
  }

  /** Whether the history is asked which translations are behind. */
  boolean asksHistory() {
    return !countsDrift && ref == null;
  }

  /** Refuses what makes no sense together, and {@code --base} where nothing is known of pairs. */
  private void refuseContradictions() throws CannotRunException {
    if (failsBehind && (countsDrift || ref != null)) {
      throw new CannotRunException(
          "--fail-behind asks the history of all pairs: leave out --base and --count-drift");
    }
  }

  /** Whether a base is named. */
  boolean isGiven() throws CannotRunException {
    refuseContradictions();
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
