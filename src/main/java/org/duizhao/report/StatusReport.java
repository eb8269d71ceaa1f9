// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.drift.PairStatus;
import org.duizhao.project.ProjectTree;

/** Writes how far the translations of a tree are behind. */
public interface StatusReport {
  /**
   * @param statuses in the order of the translations' paths
   * @param tree with the translations that are missing or have no source
   * @param out is left open
   */
  void write(List<PairStatus> statuses, ProjectTree tree, Writer out) throws IOException;

  /** For people, on a terminal. */
  static StatusReport console(MarkStyle style) {
    return new ConsoleStatus(style);
  }

  /** For programs: one object. */
  static StatusReport json() {
    return new JsonStatus();
  }
}
