// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes and reads a lexicon: "DZLX", format version, length and CRC-32 of the rest (four bytes
 * each, big-endian), then totals, jump tables, both word tables and the rows.
 */
final class LexiconFile {
  static final int VERSION = 1;
  private static final int MAGIC = 0x445A4C58;
  private static final int HEADER = 16;
  private static final int LARGEST = 64 << 20;

  private LexiconFile() {}

  static LexiconData read(InputStream in, String name) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
    if (header.remaining() < HEADER || header.getInt() != MAGIC) {
      throw new LexiconFileException(name + ": not a lexicon of duizhao");
    }
    int version = header.getInt();
    if (version != VERSION) {
      throw new LexiconFileException(
          name + ": lexicon format " + version + ", this program reads format " + VERSION);
    }
    int length = header.getInt();
    if (length < 0 || length > LARGEST) {
      throw new LexiconFileException(name + ": damaged lexicon (length " + length + ")");
    }
    byte[] payload = in.readNBytes(length);
    if (payload.length < length || in.read() >= 0) {
      throw new LexiconFileException(
          name + ": damaged lexicon (" + length + " bytes announced, more or fewer found)");
    }
    CRC32 checksum = new CRC32();
    checksum.update(payload);
    if ((int) checksum.getValue() != header.getInt()) {
      throw new LexiconFileException(name + ": damaged lexicon (checksum differs)");
    }
    try {
      return decode(ByteBuffer.wrap(payload));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new LexiconFileException(name + ": damaged lexicon (" + e.getMessage() + ")");
    }
  }

  static void write(LexiconData data, OutputStream out) throws IOException {
    ByteArrayOutputStream payload = new ByteArrayOutputStream(1 << 22);
    encode(data, new DataOutputStream(payload));
    CRC32 checksum = new CRC32();
    checksum.update(payload.toByteArray());
    DataOutputStream file = new DataOutputStream(out);
    file.writeInt(MAGIC);
    file.writeInt(VERSION);
    file.writeInt(payload.size());
    file.writeInt((int) checksum.getValue());
    payload.writeTo(file);
    file.flush();
  }

  private static void encode(LexiconData data, DataOutputStream out) throws IOException {
    writeJumps(data.englishJumps(), out);
    writeJumps(data.chineseJumps(), out);
    writeWords(data.english(), out);
    writeWords(data.chinese(), out);
    out.writeInt(data.rowChinese().length);
    for (int e = 0; e < data.english().size(); e++) {
      int from = data.rowStarts()[e];
      int to = data.rowStarts()[e + 1];
      writeNumber(to - from, out);
      int last = 0;
      for (int r = from; r < to; r++) {
        writeNumber(data.rowChinese()[r] - last, out);
        last = data.rowChinese()[r];
      }
    }
    out.write(data.rowStrengths());
  }

  private static LexiconData decode(ByteBuffer in) {
    JumpTable englishJumps = readJumps(in);
    JumpTable chineseJumps = readJumps(in);
    WordTable english = readWords(in);
    WordTable chinese = readWords(in);
    int rows = in.getInt();
    int[] starts = new int[english.size() + 1];
    int[] rowChinese = new int[checkedSize(rows, in)];
    int r = 0;
    for (int e = 0; e < english.size(); e++) {
      int end = r + readNumber(in);
      int last = 0;
      while (r < end) {
        last += readNumber(in);
        if (last >= chinese.size()) {
          throw new IllegalArgumentException("row " + r + " names no word");
        }
        rowChinese[r++] = last;
      }
      starts[e + 1] = r;
    }
    byte[] strengths = new byte[rows];
    in.get(strengths);
    return new LexiconData(
        english, chinese, starts, rowChinese, strengths, englishJumps, chineseJumps);
  }

  private static void writeWords(WordTable words, DataOutputStream out) throws IOException {
    StringBuilder joined = new StringBuilder();
    for (int id = 0; id < words.size(); id++) {
      joined.append(words.word(id)).append('\n');
    }
    byte[] bytes = joined.toString().getBytes(StandardCharsets.UTF_8);
    out.writeLong(words.total());
    out.writeInt(words.size());
    out.writeInt(bytes.length);
    out.write(bytes);
    for (int id = 0; id < words.size(); id++) {
      writeNumber(words.count(id), out);
    }
  }

  private static WordTable readWords(ByteBuffer in) {
    long total = in.getLong();
    int size = in.getInt();
    byte[] bytes = new byte[checkedSize(in.getInt(), in)];
    in.get(bytes);
    int[] counts = new int[checkedSize(size, in)];
    for (int id = 0; id < size; id++) {
      counts[id] = readNumber(in);
    }
    return new WordTable(new String(bytes, StandardCharsets.UTF_8), counts, total);
  }

  private static void writeJumps(JumpTable jumps, DataOutputStream out) throws IOException {
    for (float probability : jumps.forward()) {
      out.writeFloat(probability);
    }
    out.writeFloat(jumps.floor());
  }

  private static JumpTable readJumps(ByteBuffer in) {
    float[] table = new float[JumpTable.WIDTH];
    for (int i = 0; i < table.length; i++) {
      table[i] = in.getFloat();
    }
    return new JumpTable(table, in.getFloat());
  }

  /** No table has more entries than the bytes that are left. */
  private static int checkedSize(int size, ByteBuffer in) {
    if (size < 0 || size > in.remaining()) {
      throw new IllegalArgumentException("a table of " + size + " entries");
    }
    return size;
  }

  /** Seven bits a byte, the lowest first, the eighth bit set on all but the last. */
  private static void writeNumber(int number, DataOutputStream out) throws IOException {
    int rest = number;
    while (rest > 0x7F) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private static int readNumber(ByteBuffer in) {
    int number = 0;
    int shift = 0;
    int next = in.get();
    while (next < 0) {
      number |= (next & 0x7F) << shift;
      shift += 7;
      next = in.get();
    }
    return number | next << shift;
  }
}
