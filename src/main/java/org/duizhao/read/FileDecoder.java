// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.LineMap;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: UTF-8 with or without byte order mark, UTF-16 with one, GB18030 when the bytes are
 * no UTF-8 and make plausible Chinese. The mark is not a part of the text.
 *
 * <p>The bytes D6 D0 CE C4 are no UTF-8, and are 中文 in GB18030. What cannot be decoded is an {@link
 * InputException} that names the byte.
 */
final class FileDecoder {
  /** Larger files are refused: no document is that long, and a report of it would help nobody. */
  static final long MAX_BYTES = 64L << 20;

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String EXPECTED =
      "expected UTF-8, UTF-16 with a byte order mark, or GB18030";

  private FileDecoder() {}

  static SourceFile decode(Path file) throws InputException {
    String shown = file.toString().replace('\\', '/');
    return decode(shown, bytesOf(file, shown));
  }

  static byte[] bytesOf(Path file, String shown) throws InputException {
    if (!Files.exists(file)) {
      throw problem(shown, null, "no such file");
    }
    if (Files.isDirectory(file)) {
      throw problem(shown, null, "is a directory; expected a file");
    }
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw problem(
            shown,
            null,
            String.format(Locale.ROOT, "holds %,d bytes; at most %,d are read", size, MAX_BYTES));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw problem(shown, null, "cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  static SourceFile decode(String path, byte[] bytes) throws InputException {
    if (bytes.length == 0) {
      throw problem(path, null, "is empty; expected text");
    }
    SourceFile decoded = decodeMarked(path, bytes);
    if (decoded == null) {
      refuseBinary(path, bytes);
      decoded = decodeUnmarked(path, bytes);
    }
    if (decoded.text().isBlank()) {
      throw problem(path, null, "holds nothing but blanks; expected text");
    }
    return decoded;
  }

  private static @Nullable SourceFile decodeMarked(String path, byte[] bytes)
      throws InputException {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      throw problem(path, null, "is UTF-32; " + EXPECTED);
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      refuseBinary(path, bytes);
      return strictly(path, bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(path, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(path, bytes, 2, StandardCharsets.UTF_16BE);
    }
    return null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static void refuseBinary(String path, byte[] bytes) throws InputException {
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      throw problem(path, null, "is a PDF; expected text");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      throw problem(path, null, "is a ZIP archive or an office document; expected text");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw problem(path, null, "is binary: byte 0x00 at offset " + i + "; expected text");
      }
    }
  }

  private static SourceFile decodeUnmarked(String path, byte[] bytes) throws InputException {
    Attempt utf8 = Attempt.of(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.badByte < 0) {
      return SourceFile.of(path, utf8.text, StandardCharsets.UTF_8);
    }
    if (Gb18030.isPlausible(bytes)) {
      Attempt gb = Attempt.of(bytes, 0, GB18030);
      if (gb.badByte < 0) {
        return SourceFile.of(path, gb.text, GB18030);
      }
    }
    throw undecodable(path, bytes, utf8, StandardCharsets.UTF_8);
  }

  private static SourceFile strictly(String path, byte[] bytes, int skip, Charset charset)
      throws InputException {
    if (bytes.length == skip) {
      throw problem(path, null, "is empty but for its byte order mark; expected text");
    }
    Attempt attempt = Attempt.of(bytes, skip, charset);
    if (attempt.badByte >= 0) {
      throw undecodable(path, bytes, attempt, charset);
    }
    int nul = attempt.text.indexOf('\0');
    if (nul >= 0) {
      Position position = new LineMap(attempt.text).positionOf(nul);
      throw problem(path, position, "is binary: character U+0000; expected text");
    }
    return SourceFile.of(path, attempt.text, charset);
  }

  private static InputException undecodable(
      String path, byte[] bytes, Attempt attempt, Charset charset) {
    Position position = new LineMap(attempt.text).positionOf(attempt.text.length());
    String message =
        String.format(
            Locale.ROOT,
            "not %s: byte 0x%02X at offset %d; %s",
            charset.name(),
            bytes[attempt.badByte],
            attempt.badByte,
            EXPECTED);
    return problem(path, position, message);
  }

  private static InputException problem(String path, @Nullable Position position, String message) {
    return new InputException(new InputProblem(path, position, message));
  }

  /**
   * Bytes decoded without mercy.
   *
   * @param text all of it, or what stands before the first bad byte
   * @param badByte offset in the file of the first byte that does not decode, or -1
   */
  private record Attempt(String text, int badByte) {
    static Attempt of(byte[] bytes, int skip, Charset charset) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
      CharBuffer out = CharBuffer.allocate(bytes.length - skip + 1);
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        result = decoder.flush(out);
      }
      String text = out.flip().toString();
      return new Attempt(text, result.isError() ? in.position() : -1);
    }
  }
}
