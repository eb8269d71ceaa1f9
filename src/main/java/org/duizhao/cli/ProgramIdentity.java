// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A name of this build of the program: two that differ in a class or in the model have different
 * names, and two builds of the same sources have the same.
 *
 * <p>The end of a jar lists all it holds, each with its checksum; the name is made of that.
 */
final class ProgramIdentity {
  private static final int END_RECORD = 22;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int LIST_LENGTH = 12;

  private ProgramIdentity() {}

  static String name() {
    String jar = ofJar();
    String build = jar == null ? "process " + ProcessHandle.current().pid() + " " + START : jar;
    return VersionProvider.version() + " " + build + " Java " + Runtime.version();
  }

  /** Classes without a jar are those of somebody who is changing them. */
  private static final long START = System.nanoTime();

  private static @Nullable String ofJar() {
    CodeSource source = Main.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return null;
    }
    try {
      Path file = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(file) ? ofList(file) : null;
    } catch (URISyntaxException | IOException e) {
      return null;
    }
  }

  private static @Nullable String ofList(Path jar) throws IOException {
    try (FileChannel channel = FileChannel.open(jar)) {
      long end = channel.size() - END_RECORD;
      ByteBuffer record = ByteBuffer.allocate(END_RECORD).order(ByteOrder.LITTLE_ENDIAN);
      if (end < 0 || channel.read(record, end) < END_RECORD || record.getInt(0) != END_SIGNATURE) {
        return null;
      }
      long length = Integer.toUnsignedLong(record.getInt(LIST_LENGTH));
      if (length > end) {
        return null;
      }
      ByteBuffer list = ByteBuffer.allocate((int) length);
      for (int read = 0; read >= 0 && list.hasRemaining(); ) {
        read = channel.read(list, end - length + list.position());
      }
      CRC32 one = new CRC32();
      one.update(list.array());
      CRC32C other = new CRC32C();
      other.update(list.array());
      return channel.size() + " " + one.getValue() + " " + other.getValue();
    }
  }
}
