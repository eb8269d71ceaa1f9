// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.glossary.TermBaseReader;
import org.duizhao.text.Position;

/**
 * Reads the first sheet of a spreadsheet (XLSX, ISO 29500) as a table of terms. Before the library
 * sees a file, all of it is unpacked once: one that grows beyond {@value #MOST_BYTES} bytes, has
 * too many parts or any document type is refused.
 */
final class XlsxTerms {
  private static final int MOST_BYTES = 1 << 26;
  private static final int MOST_PARTS = 1000;
  private static final int MOST_CELLS = 200;
  private static final String DOCUMENT_TYPE = "<!doctype";

  private XlsxTerms() {}

  static ReadTerms read(String path, byte[] bytes) throws InputException {
    List<List<String>> rows = new ArrayList<>();
    List<String> others = List.of();
    try {
      refuseUnsafe(path, bytes);
      try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
          Stream<Row> sheet = book.getFirstSheet().openStream()) {
        sheet.forEach(row -> add(row, rows));
        others = book.getSheets().skip(1).map(Sheet::getName).toList();
      }
    } catch (IOException
        | ExcelReaderException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw unreadable(path, rows.size());
    }
    ReadTerms first = TermFiles.read(TermBaseReader.read(path, rows));
    List<String> notKept = new ArrayList<>(first.notKept());
    others.forEach(name -> notKept.add("sheet \"" + name + "\""));
    return new ReadTerms(first.base(), notKept);
  }

  /** Rows that are not in the file are empty. */
  private static void add(Row row, List<List<String>> rows) {
    int number = Math.min(row.getRowNum(), MOST_BYTES);
    while (rows.size() < number - 1 && rows.size() < MOST_BYTES / MOST_CELLS) {
      rows.add(List.of());
    }
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_CELLS, row.getCellCount()); i++) {
      cells.add(row.getOptionalCell(i).map(Cell::getText).orElse(""));
    }
    rows.add(cells);
  }

  private static void refuseUnsafe(String path, byte[] bytes) throws InputException, IOException {
    byte[] buffer = new byte[1 << 13];
    long total = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts++;
        String before = "";
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          total += read;
          String text = before + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
          if (total > MOST_BYTES || parts > MOST_PARTS) {
            throw problem(path, "too large when unpacked; expected at most 64 MB in 1,000 parts");
          }
          String bare = text.replace("\u0000", "").toLowerCase(Locale.ROOT);
          if (bare.contains(DOCUMENT_TYPE)) {
            throw problem(path, "holds a document type; expected none");
          }
          before = bare.substring(Math.max(0, bare.length() - DOCUMENT_TYPE.length()));
        }
      }
    }
    if (parts == 0) {
      throw problem(path, "no spreadsheet that can be read; expected XLSX");
    }
  }

  /** A sheet that breaks off names the row after the last one that was read. */
  private static InputException unreadable(String path, int rows) {
    return rows == 0
        ? problem(path, "no spreadsheet that can be read; expected XLSX")
        : new InputException(
            new InputProblem(
                path,
                new Position(rows + 1, 1),
                "the first sheet cannot be read from this row on; expected XLSX"));
  }

  private static InputException problem(String path, String message) {
    return new InputException(new InputProblem(path, null, message));
  }
}
