// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import org.duizhao.bitext.Bitext;

/** Writes an alignment alone, without issues. The same bitext gives the same bytes. */
public interface AlignmentWriter {
  /**
   * @param out is left open
   */
  void write(Bitext bitext, AlignmentLevel level, Writer out) throws IOException;
}
