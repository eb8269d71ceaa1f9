// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.report.WholeFile;
import org.jspecify.annotations.Nullable;

/** A file that appears when it is complete, or standard output. */
final class Destination implements AutoCloseable {
  private final Terminal terminal;
  private final @Nullable Path path;
  private final @Nullable WholeFile file;

  private Destination(Terminal terminal, @Nullable Path path, @Nullable WholeFile file) {
    this.terminal = terminal;
    this.path = path;
    this.file = file;
  }

  /**
   * @param path null for standard output
   */
  static Destination open(@Nullable Path path, Terminal terminal) throws CannotRunException {
    if (path == null) {
      return new Destination(terminal, null, null);
    }
    refuseUnwritable(path);
    try {
      return new Destination(terminal, path, new WholeFile(path));
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  /** What the output asks for: a file of its own, the end of a file, or standard output. */
  static Destination open(OutputTarget target, Terminal terminal) throws CannotRunException {
    Path path = target.file();
    Destination destination = open(path, terminal);
    if (path != null && target.isAppended() && Files.exists(path)) {
      try {
        destination.writer().write(Files.readString(path));
      } catch (IOException e) {
        throw cannotWrite(path, e);
      }
    }
    return destination;
  }

  /** Finds out before the work whether there will be a place for its result. */
  static void refuseUnwritable(Path path) throws CannotRunException {
    Path folder = path.toAbsolutePath().getParent();
    if (Files.isDirectory(path)) {
      throw new CannotRunException(shown(path) + ": is a directory; expected a file");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CannotRunException(shown(path) + ": its folder does not exist");
    }
    if (!Files.isWritable(Files.exists(path) ? path : folder)) {
      throw new CannotRunException(shown(path) + ": cannot be written here");
    }
  }

  /** Writes bytes to a file. */
  static void write(Path path, Bytes bytes) throws CannotRunException {
    refuseUnwritable(path);
    try (WholeFile file = new WholeFile(path)) {
      bytes.writeTo(file.stream());
      file.complete();
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  /** What a file will hold. */
  @FunctionalInterface
  interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  Writer writer() {
    return file == null ? terminal.reports() : file.writer();
  }

  /** Says that everything is written. */
  void complete() throws IOException {
    writer().flush();
    if (file != null) {
      file.complete();
    }
  }

  @Override
  public void close() throws CannotRunException {
    if (file != null && path != null) {
      try {
        file.close();
      } catch (IOException e) {
        throw cannotWrite(path, e);
      }
    }
  }

  private static CannotRunException cannotWrite(Path path, IOException e) {
    return new CannotRunException(
        shown(path) + ": cannot be written (" + e.getClass().getSimpleName() + ")");
  }

  static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
