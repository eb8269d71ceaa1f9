// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the regular files of a tar archive (POSIX.1-1988 "ustar", of which GNU tar's form differs
 * only in longer names, and those are not needed here).
 */
final class TarEntries {
  private static final int RECORD = 512;
  private static final int NAME = 100;
  private static final int SIZE = 124;
  private static final int SIZE_DIGITS = 12;
  private static final int SUM = 148;
  private static final int SUM_DIGITS = 8;
  private static final int TYPE = 156;
  private static final long LARGEST = 64L << 20;

  private TarEntries() {}

  /** The files by their names without folders, in the order of the names. */
  static Map<String, byte[]> read(InputStream in) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    byte[] header = in.readNBytes(RECORD);
    while (header.length == RECORD && header[0] != 0) {
      refuse(octal(header, SUM, SUM_DIGITS) != sum(header), "not a tar archive");
      long size = octal(header, SIZE, SIZE_DIGITS);
      refuse(size > LARGEST, "a file in it is larger than " + LARGEST + " bytes");
      byte[] content = in.readNBytes((int) size);
      refuse(content.length < size, "the archive ends inside a file");
      in.skipNBytes((RECORD - size % RECORD) % RECORD);
      if (header[TYPE] == '0' || header[TYPE] == 0) {
        String name = name(header);
        files.put(name.substring(name.lastIndexOf('/') + 1), content);
      }
      header = in.readNBytes(RECORD);
    }
    return files;
  }

  private static String name(byte[] header) {
    int end = 0;
    while (end < NAME && header[end] != 0) {
      end++;
    }
    return new String(header, 0, end, StandardCharsets.UTF_8);
  }

  private static long octal(byte[] header, int from, int digits) throws IOException {
    long value = 0;
    for (int x = from; x < from + digits && header[x] != 0; x++) {
      if (header[x] != ' ') {
        refuse(header[x] < '0' || header[x] > '7', "not a tar archive");
        value = value * 8 + header[x] - '0';
      }
    }
    return value;
  }

  /** The sum of the header's bytes, its own place counted as blanks. */
  private static long sum(byte[] header) {
    long sum = 0;
    for (int x = 0; x < RECORD; x++) {
      sum += x >= SUM && x < SUM + SUM_DIGITS ? ' ' : header[x] & 0xFF;
    }
    return sum;
  }

  private static void refuse(boolean wrong, String message) throws IOException {
    if (wrong) {
      throw new IOException(message);
    }
  }
}
