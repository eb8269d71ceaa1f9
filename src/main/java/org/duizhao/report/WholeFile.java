// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there when it
 * is complete. A link is followed; what is no regular file ({@code /dev/null}, a pipe) is written
 * to as it is.
 */
public final class WholeFile implements AutoCloseable {
  private final Path path;
  private final Path unfinished;
  private final OutputStream stream;
  private final Writer writer;
  private boolean complete;

  /** Starts a file at {@code path}, whose folder must exist. */
  public WholeFile(Path path) throws IOException {
    this.path = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    unfinished = isSpecial(this.path) ? this.path : beside(this.path);
    stream =
        new BufferedOutputStream(
            Files.newOutputStream(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING));
    writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder()));
  }

  private static boolean isSpecial(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  private static Path beside(Path path) {
    String name = "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return path.resolveSibling(name);
  }

  /** For bytes, in place of the writer. */
  public OutputStream stream() {
    return stream;
  }

  public Writer writer() {
    return writer;
  }

  /** Says that everything is written: {@link #close} will put the file in its place. */
  public void complete() {
    complete = true;
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
      if (complete && !unfinished.equals(path)) {
        moveIntoPlace();
      }
    } finally {
      if (!unfinished.equals(path)) {
        Files.deleteIfExists(unfinished);
      }
    }
  }

  private void moveIntoPlace() throws IOException {
    try {
      Files.move(
          unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
