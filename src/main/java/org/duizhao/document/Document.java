// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.document;

import java.util.List;
import org.duizhao.text.SourceFile;

/**
 * One parsed file: an ordered list of blocks that know their places.
 *
 * <p>The file "# 合并窗口\n\n已合并 futex2。" gives a heading of level 1 and a paragraph.
 *
 * @param file the decoded text
 * @param format what the file was read as
 * @param blocks in the order of the file
 * @param problems what the reader could not make sense of; reading went on
 */
public record Document(
    SourceFile file, DocumentFormat format, List<Block> blocks, List<InputProblem> problems) {
  public Document {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }
}
