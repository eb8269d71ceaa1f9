// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import org.duizhao.issue.CheckResult;

/**
 * Writes the result of checking a document in one format. The same result gives the same bytes: no
 * clock, no absolute path, no hash order.
 */
@FunctionalInterface
public interface ReportWriter {
  /**
   * @param out is left open
   */
  void write(CheckResult result, Writer out) throws IOException;
}
