// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import org.duizhao.document.Document;
import org.duizhao.text.SourceFile;

/**
 * Reads reStructuredText: sections, paragraphs, lists, definition, field and option lists, line
 * blocks, quotes, literal and doctest blocks, grid and simple tables, footnotes, the usual
 * directives and roles of docutils and Sphinx. What it does not know it says ({@link
 * Document#problems}) and reads as body text; nothing is executed and nothing included.
 */
final class RstReader {
  private RstReader() {}

  static Document read(SourceFile file) {
    return new RstParser(file).parse();
  }
}
