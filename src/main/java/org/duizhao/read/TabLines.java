// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Position;

/** Lines of UTF-8 with tabs between their columns and no quoting, one by one. */
final class TabLines {
  private static final int LONGEST_LINE = 1 << 20;

  private TabLines() {}

  /** Takes a line that is not blank. */
  @FunctionalInterface
  interface Row {
    /**
     * @param line its number, from 1
     */
    void columns(String[] columns, int line);
  }

  static void read(InputStream in, String path, Row row, Consumer<InputProblem> problems)
      throws IOException {
    LineSource lines = new LineSource(in, LONGEST_LINE);
    int number = 0;
    LineSource.Line line = lines.next();
    while (line != null) {
      number++;
      if (line.isWhole()) {
        try {
          split(text(line.bytes(), number), number, row);
        } catch (CharacterCodingException e) {
          problems.accept(new InputProblem(path, badByte(line.bytes(), number), "not UTF-8"));
        }
      } else {
        String message = "the line is longer than " + LONGEST_LINE + " bytes";
        problems.accept(new InputProblem(path, new Position(number, 1), message));
      }
      line = lines.next();
    }
  }

  private static void split(String text, int number, Row row) {
    if (!text.isBlank()) {
      row.columns(text.split("\t", -1), number);
    }
  }

  private static String text(byte[] bytes, int number) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Position badByte(byte[] bytes, int number) {
    int column = new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') + 1;
    return new Position(number, Math.max(1, column));
  }
}
