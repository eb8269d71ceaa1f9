// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;

/**
 * Writes issues of units that come already paired, unit by unit, without ever holding all of them.
 * The units come in the order of the input; within a unit the most severe issue comes first.
 */
public interface UnitReportWriter {
  /**
   * @param findings of one unit, most severe first
   */
  void findings(List<Finding> findings) throws IOException;

  /** A line of the input that is no unit. */
  void problem(InputProblem problem) throws IOException;

  /**
   * Ends the report; the stream is left open.
   *
   * @param units how many units were checked
   */
  void end(long units) throws IOException;
}
