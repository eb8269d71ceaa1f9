// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;

/**
 * The section of a model file that holds a lexicon: jump tables, both word tables (words with line
 * feeds between, counts) and the rows; numbers of four bytes are big-endian.
 */
final class LexiconSection {
  static final String NAME = "lexicon";

  private LexiconSection() {}

  static LexiconData read(ModelFile file) throws ModelFileException {
    try {
      return decode(ByteBuffer.wrap(file.section(NAME)));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ModelFileException(file.name(), "damaged lexicon (" + e.getMessage() + ")");
    }
  }

  static byte[] write(LexiconData data) {
    ByteArrayOutputStream section = new ByteArrayOutputStream(1 << 22);
    try {
      encode(data, new DataOutputStream(section));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return section.toByteArray();
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
