// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.form;

import java.io.IOException;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Suppressed;

/**
 * Writes issues document by document, or unit by unit when the input came paired, in the order of
 * the input. A format that a host reads whole may keep them until the end; the others hold nothing.
 */
public interface FindingsWriter {
  /**
   * @param path of the document, or of the file that holds the unit
   * @param findings of that document or unit, most severe first; may be empty
   */
  void findings(String path, List<Finding> findings) throws IOException;

  /** What was found in that document and is not told; most formats have no place for it. */
  default void suppressed(List<Suppressed> suppressed) throws IOException {}

  /** Something in the input that could not be read. */
  void problem(InputProblem problem) throws IOException;

  /**
   * Ends the report; the stream is left open.
   *
   * @param checked how many documents or units were checked
   */
  void end(long checked) throws IOException;
}
