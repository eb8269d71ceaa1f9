// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.format.ReadTerms;
import org.duizhao.glossary.format.TermFiles;
import org.duizhao.glossary.format.TermForm;
import org.duizhao.read.DocumentReader;
import org.duizhao.read.RawDocument;
import org.duizhao.termcare.Conversion;
import org.jspecify.annotations.Nullable;

/** A term base on disk. */
final class TermBaseFile {
  private TermBaseFile() {}

  static TermBase read(Path file) throws InputException {
    return readTelling(file).base();
  }

  /** All that is wrong with a table, not only what comes first. */
  static List<InputProblem> problems(Path file) throws InputException {
    return TermFiles.isSpreadsheet(file.toString())
        ? List.of()
        : TermFiles.problems(DocumentReader.decode(file));
  }

  /** The same, and what of the file could not be kept. */
  static ReadTerms readTelling(Path file) throws InputException {
    if (TermFiles.isSpreadsheet(file.toString())) {
      RawDocument raw = RawDocument.of(file);
      return TermFiles.readSpreadsheet(raw.path(), raw.bytes());
    }
    return TermFiles.read(DocumentReader.decode(file));
  }

  /**
   * A term base in the form that is asked for, or else in the one that such a file usually has.
   *
   * @throws CannotRunException for a form that a file of this name cannot have
   */
  static Conversion conversion(TermBase base, Path output, @Nullable String form)
      throws CannotRunException, IOException {
    List<TermForm> possible = TermForm.ofFile(output.toString());
    if (possible.isEmpty()) {
      throw new CannotRunException(output + ": is only read; expected .csv, .tsv, .tbx or .md");
    }
    TermForm chosen = possible.get(0);
    if (form != null) {
      String ids = String.join(", ", possible.stream().map(TermForm::id).toList());
      chosen =
          TermForm.ofId(form)
              .filter(possible::contains)
              .orElseThrow(
                  () ->
                      new CannotRunException(
                          "--form " + form + ": " + output + " can be one of " + ids));
    }
    return Conversion.of(base, chosen, output.toString());
  }

  static void write(Conversion written, Path output, Terminal terminal)
      throws CannotRunException, IOException {
    try (Destination destination = Destination.open(output, terminal)) {
      destination.writer().write(written.text());
      destination.complete();
    }
  }
}
