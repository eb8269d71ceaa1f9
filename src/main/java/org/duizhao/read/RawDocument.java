// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.nio.file.Path;
import org.duizhao.document.InputException;

/**
 * A document as it lies on disk or in a commit, not yet decoded: "docs/zh/boot.md" and its bytes.
 */
public final class RawDocument {
  private final String path;
  private final byte[] bytes;

  /**
   * @param path as it is shown, with {@code /} between folders; its ending tells the format
   * @param bytes left as they are
   */
  public RawDocument(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /**
   * A file.
   *
   * @throws InputException when it is missing, a folder, too large or not to be read
   */
  public static RawDocument of(Path file) throws InputException {
    String shown = file.toString().replace('\\', '/');
    return new RawDocument(shown, FileDecoder.bytesOf(file, shown));
  }

  public String path() {
    return path;
  }

  /** Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
