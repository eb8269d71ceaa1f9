// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;
import org.duizhao.text.SourceFile;

/**
 * Puts another text into a file and keeps all else: its encoding, its byte order mark, its
 * permissions.
 */
final class FileRewrite {
  private static final int LONGEST_MARK = 3;

  private FileRewrite() {}

  /**
   * @param read what the file held when it was read
   * @param text what it shall hold
   */
  static void write(Path file, SourceFile read, String text)
      throws CannotRunException, IOException {
    byte[] before = Files.readAllBytes(file);
    byte[] body = encoded(read.text(), read.charset(), file);
    int mark = before.length - body.length;
    boolean same =
        mark >= 0
            && mark <= LONGEST_MARK
            && Arrays.equals(before, mark, before.length, body, 0, body.length);
    if (!same) {
      throw new CannotRunException(
          Destination.shown(file)
              + ": not written, since bytes that no fix touches would change with it");
    }
    byte[] after = encoded(text, read.charset(), file);
    boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
    Set<PosixFilePermission> permissions = posix ? Files.getPosixFilePermissions(file) : Set.of();
    Destination.write(
        file,
        out -> {
          out.write(before, 0, mark);
          out.write(after);
        });
    if (posix) {
      Files.setPosixFilePermissions(file, permissions);
    }
  }

  private static byte[] encoded(String text, Charset charset, Path file) throws CannotRunException {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      return copy;
    } catch (CharacterCodingException e) {
      throw new CannotRunException(
          Destination.shown(file) + ": not written, since " + charset + " lacks a character of it");
    }
  }
}
