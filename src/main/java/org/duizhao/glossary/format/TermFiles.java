// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermBaseReader;
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
  public static TermBase read(SourceFile file) throws InputException {
    return switch (extension(file.path())) {
      case "tbx", "xml" -> new TermBase(TbxReader.read(file));
      case "md", "markdown" -> new TermBase(MarkdownTerms.read(file));
      default -> TermBaseReader.read(file);
    };
  }

  /** Whether the file is a spreadsheet, for {@link #readSpreadsheet}. */
  public static boolean isSpreadsheet(String path) {
    return extension(path).equals("xlsx");
  }

  /**
   * Reads the first sheet of a spreadsheet; rows and columns are the places in what is said.
   *
   * @throws InputException for what is no spreadsheet, too large, or wrong in it
   */
  public static TermBase readSpreadsheet(String path, byte[] bytes) throws InputException {
    return XlsxTerms.read(path, bytes);
  }

  /**
   * Writes a term base.
   *
   * @param name of the file that is written, which says the format
   * @return what the format cannot hold, a line each; empty when nothing is lost
   */
  public static List<String> write(TermBase base, String name, Writer out) throws IOException {
    return switch (extension(name)) {
      case "tbx", "xml" -> TbxWriter.write(base.entries(), out);
      case "md", "markdown" -> MarkdownTerms.write(base.entries(), out);
      case "tsv" -> TableTerms.write(base.entries(), '\t', out);
      default -> TableTerms.write(base.entries(), ',', out);
    };
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
