// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.nio.file.Path;
import java.util.Map;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.InputException;
import org.duizhao.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file as a {@link Document}.
 *
 * <p>The Markdown file "# 合并窗口\n\n- 已合并 `futex2`。\n" gives a heading "合并窗口" and a list item "已合并
 * futex2。" with a code inline. Roles of blocks are set here, for all formats alike.
 */
public final class DocumentReader {
  private static final Map<DocumentFormat, FormatReader> READERS =
      Map.of(
          DocumentFormat.MARKDOWN, new MarkdownReader(),
          DocumentFormat.RESTRUCTUREDTEXT, RstReader::read,
          DocumentFormat.HTML, new HtmlReader(),
          DocumentFormat.PLAIN_TEXT, new PlainTextReader());

  /**
   * Reads a file.
   *
   * @param forced the format that the user named; null to take it from the file's name, else from
   *     its content
   * @throws InputException when the file is missing, binary, empty or in no known encoding
   */
  public Document read(Path file, @Nullable DocumentFormat forced) throws InputException {
    SourceFile source = FileDecoder.decode(file);
    return read(source, forced != null ? forced : formatOf(file, source));
  }

  /** The format that the file's name promises, else the one that its content looks like. */
  public static DocumentFormat formatOf(Path file, SourceFile source) {
    Path name = file.getFileName();
    return FormatSniffer.formatOf(name == null ? "" : name.toString(), source.text());
  }

  /**
   * The text of a file, in whatever encoding it is.
   *
   * @throws InputException when the file is missing, binary, empty or in no known encoding
   */
  public static SourceFile decode(Path file) throws InputException {
    return FileDecoder.decode(file);
  }

  /**
   * Reads a document that is not, or not any more, a file.
   *
   * @throws InputException when it is binary, empty or in no known encoding
   */
  public Document read(RawDocument document) throws InputException {
    SourceFile source = decode(document);
    return read(source, formatOf(Path.of(document.path()), source));
  }

  /** The text of a document that is no file, likewise. */
  public static SourceFile decode(RawDocument document) throws InputException {
    return FileDecoder.decode(document.path(), document.bytes());
  }

  /** Reads text that is already decoded. */
  public Document read(SourceFile file, DocumentFormat format) {
    FormatReader reader = READERS.get(format);
    if (reader == null) {
      throw new IllegalArgumentException("no reader for " + format);
    }
    Document read = reader.read(file);
    return new Document(file, format, Boilerplate.mark(read.blocks()), read.problems());
  }
}
