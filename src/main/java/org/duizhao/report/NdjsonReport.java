// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import org.duizhao.issue.CheckResult;

/** The issues as JSON, one a line, most severe first; {@code docs/schema/issue.schema.json}. */
final class NdjsonReport implements ReportWriter {
  @Override
  public void write(CheckResult result, Writer out) throws IOException {
    new NdjsonUnits(out).findings(result.findings());
  }
}
