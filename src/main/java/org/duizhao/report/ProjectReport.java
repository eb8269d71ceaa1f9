// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import org.duizhao.document.InputProblem;
import org.duizhao.drift.PairStatus;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.CheckedPair;
import org.duizhao.project.ProjectTree;

/**
 * Writes the result of checking a whole tree, pair by pair in the order of the targets' paths, and
 * holds no texts of pairs that are done.
 */
public interface ProjectReport {
  /** Whether it shows the whole texts of pairs, which then are handed to it, too. */
  default boolean showsTexts() {
    return false;
  }

  /** The texts of the pair that comes next; nothing of them is kept elsewhere. */
  default void texts(CheckResult result) throws IOException {}

  /** One pair. */
  void pair(CheckedPair pair) throws IOException;

  /** The translation of the pair that was told last is behind its English. */
  default void behind(PairStatus status) throws IOException {}

  /** A file that could not be read, so that its pair was not checked. */
  void problem(InputProblem problem) throws IOException;

  /**
   * Ends the report.
   *
   * @param tree with the translations that are missing or have no source
   */
  void end(ProjectTree tree) throws IOException;
}
