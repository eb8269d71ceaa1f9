// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermBaseReader;
import org.duizhao.glossary.TermBaseReader.Reading;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.format.TermForm.Kind;
import org.duizhao.text.SourceFile;

/**
 * Reads and writes term bases, the format by the extension: {@code .tbx} and {@code .xml} are TBX,
 * {@code .md} is Markdown, everything else a table.
 */
public final class TermFiles {
  private TermFiles() {}

  /**
   * Reads a term base.
   *
   * @throws InputException with file, line and column of what is wrong
   */
  public static ReadTerms read(SourceFile file) throws InputException {
    return switch (Kind.ofFile(file.path())) {
      case TBX -> TbxReader.read(file);
      case MARKDOWN -> new ReadTerms(new TermBase(MarkdownTerms.read(file)), List.of());
      case SPREADSHEET, TABULAR -> read(TermBaseReader.readLeniently(file));
    };
  }

  static ReadTerms read(Reading reading) throws InputException {
    List<InputProblem> problems = reading.problems();
    if (!problems.isEmpty()) {
      throw new InputException(problems.get(0));
    }
    List<String> columns =
        reading.passedOver().stream().map(name -> "column \"" + name + "\"").toList();
    return new ReadTerms(reading.base(), columns);
  }

  /** All that is wrong with a table, by line; for other formats nothing, reading them tells. */
  public static List<InputProblem> problems(SourceFile file) {
    return Kind.ofFile(file.path()) == Kind.TABULAR
        ? TermBaseReader.readLeniently(file).problems()
        : List.of();
  }

  /** Whether the file is a spreadsheet, for {@link #readSpreadsheet}. */
  public static boolean isSpreadsheet(String path) {
    return Kind.ofFile(path) == Kind.SPREADSHEET;
  }

  /**
   * Reads the first sheet of a spreadsheet; rows and columns are the places in what is said.
   *
   * @throws InputException for what is no spreadsheet, too large, or wrong in it
   */
  public static ReadTerms readSpreadsheet(String path, byte[] bytes) throws InputException {
    return XlsxTerms.read(path, bytes);
  }

  /**
   * Writes a term base; what the form cannot hold is left out.
   *
   * @param name of the file that is written: fields of a {@code .csv} have commas between, those of
   *     other tables tabs
   */
  public static void write(TermBase base, TermForm form, String name, Writer out)
      throws IOException {
    List<TermEntry> entries = base.entries();
    switch (form) {
      case DCA -> TbxWriter.write(entries, TbxStyle.DCA, out);
      case DCT -> TbxWriter.write(entries, TbxStyle.DCT, out);
      case MARTIF -> TbxWriter.write(entries, TbxStyle.MARTIF, out);
      case TABLE, LIST, HEADINGS -> MarkdownWriter.write(entries, form, out);
      case COLUMNS, TWO_COLUMN, OMEGAT, WEBLATE, CROWDIN -> {
        boolean tabs = List.of("tsv", "tab", "txt", "utf8").contains(TermForm.extensionOf(name));
        TableTerms.write(entries, form, tabs ? '\t' : ',', out);
      }
    }
  }
}
