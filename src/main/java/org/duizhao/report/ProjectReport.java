// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import org.duizhao.document.InputProblem;
import org.duizhao.drift.PairStatus;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.CheckedPair;
import org.duizhao.project.ProjectTree;
import org.jspecify.annotations.Nullable;

/**
 * Writes the result of checking a whole tree, pair by pair in the order of the targets' paths, and
 * holds no texts of pairs that are done.
 */
public interface ProjectReport {
  /** Whether it shows the whole texts of pairs, which then are handed to it, too. */
  default boolean showsTexts() {
    return false;
  }

  /**
   * Whether the report has shown the texts of a pair before, in that very state. Asked by several
   * threads.
   *
   * @param target path of the translation, as it is shown
   * @param result a name of what was found in the pair
   */
  default boolean hasTexts(String target, String result) {
    return !showsTexts();
  }

  /**
   * Whether the texts of the pair that comes next are to be handed over.
   *
   * @param status null unless the translation is behind
   * @param result a name of what was found in the pair; empty for none
   */
  default boolean wantsTexts(CheckedPair pair, @Nullable PairStatus status, String result) {
    return showsTexts();
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
