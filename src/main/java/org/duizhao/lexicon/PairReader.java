// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;

/** Reads the tab-separated files of a training, xz-packed or plain, without any quoting. */
final class PairReader {
  private PairReader() {}

  /** Hands over the columns of each line; a byte order mark at the start is dropped. */
  static void rows(Path file, Consumer<String[]> sink) throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8), 1 << 16)) {
      String line = in.readLine();
      if (line != null && line.startsWith("\uFEFF")) {
        line = line.substring(1);
      }
      while (line != null) {
        sink.accept(line.split("\t", -1));
        line = in.readLine();
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return file.toString().endsWith(".xz") ? new XZInputStream(in) : in;
  }
}
