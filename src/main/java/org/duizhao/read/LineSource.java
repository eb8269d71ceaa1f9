// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a file of any size one by one, as bytes and with a limit on their length. */
public final class LineSource {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long bytesRead;

  /**
   * @param longest line in bytes; of a longer one the rest is thrown away
   */
  public LineSource(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * A line without its line end (LF or CRLF).
   *
   * @param bytes at most the longest line that is allowed
   * @param isWhole whether nothing was thrown away
   */
  public record Line(byte[] bytes, boolean isWhole) {}

  /** The next line, or null at the end. */
  public @Nullable Line next() throws IOException {
    if (at == end && !fill()) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean whole = true;
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      int room = Math.min(stop - at, longest - line.size());
      line.write(buffer, at, room);
      whole &= room == stop - at;
      ended = stop < end;
      at = ended ? stop + 1 : stop;
    }
    return new Line(withoutCarriageReturn(line.toByteArray()), whole);
  }

  /** How many bytes were taken from the file so far. */
  public long bytesRead() {
    return bytesRead;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    bytesRead += end;
    return end > 0;
  }

  private static byte[] withoutCarriageReturn(byte[] line) {
    boolean ends = line.length > 0 && line[line.length - 1] == '\r';
    return ends ? Arrays.copyOf(line, line.length - 1) : line;
  }
}
