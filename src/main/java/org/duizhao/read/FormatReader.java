// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import org.duizhao.document.Document;
import org.duizhao.text.SourceFile;

/** Reads one format. Any text is accepted: what makes no sense is a paragraph. */
interface FormatReader {
  Document read(SourceFile file);
}
