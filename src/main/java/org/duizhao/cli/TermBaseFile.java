// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.format.TermFiles;
import org.duizhao.read.DocumentReader;
import org.duizhao.read.RawDocument;

/** A term base on disk. */
final class TermBaseFile {
  private TermBaseFile() {}

  static TermBase read(Path file) throws InputException {
    if (TermFiles.isSpreadsheet(file.toString())) {
      RawDocument raw = RawDocument.of(file);
      return TermFiles.readSpreadsheet(raw.path(), raw.bytes());
    }
    return TermFiles.read(DocumentReader.decode(file));
  }
}
