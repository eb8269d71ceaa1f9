// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.pipeline;

import java.io.IOException;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;

/** Takes what comes out of a bilingual file, in the order of its lines. */
public interface UnitSink {
  /**
   * @param findings of one unit, most severe first, at least one
   */
  void findings(List<Finding> findings) throws IOException;

  /** A line that is no unit. */
  void problem(InputProblem problem) throws IOException;
}
