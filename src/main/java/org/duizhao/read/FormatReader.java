// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import org.duizhao.text.MappedText;
import org.duizhao.text.SourceFile;

/** Reads the blocks of one format. Any text is accepted: what makes no sense is a paragraph. */
interface FormatReader {
  /**
   * Reads {@code text} into {@code sink}.
   *
   * @param file the file, for positions of problems
   * @param text the file's text, or a part of it (HTML inside Markdown)
   * @param sink takes blocks in the order of the text
   */
  void read(SourceFile file, MappedText text, BlockSink sink);
}
