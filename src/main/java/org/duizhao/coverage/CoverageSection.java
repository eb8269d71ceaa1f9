// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;

/**
 * The section of a model file that holds the coverage model: for each side the words with their
 * rates and lengths, the ratios, the scorer and the scores of sound text; then the scorer of pairs;
 * big-endian.
 */
final class CoverageSection {
  static final String NAME = "coverage";

  private CoverageSection() {}

  static CoverageModel read(ModelFile file) throws ModelFileException {
    try {
      ByteBuffer in = ByteBuffer.wrap(file.section(NAME));
      int features = in.getInt();
      if (features != SpanFeatures.COUNT + PairFeatures.COUNT) {
        throw new ModelFileException(
            file.name(), "coverage weights for " + features + " features, not those of duizhao");
      }
      return new CoverageModel(
          readSide(in), readSide(in), new PairModel(readScorer(in), readFloats(in)));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ModelFileException(file.name(), "damaged coverage model (" + e.getMessage() + ")");
    }
  }

  static byte[] write(CoverageModel model) {
    ByteArrayOutputStream section = new ByteArrayOutputStream(1 << 19);
    try {
      DataOutputStream out = new DataOutputStream(section);
      out.writeInt(SpanFeatures.COUNT + PairFeatures.COUNT);
      writeSide(model.english(), out);
      writeSide(model.chinese(), out);
      writeScorer(model.pairs().scorer(), out);
      writeFloats(model.pairs().scores(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return section.toByteArray();
  }

  private static void writeSide(SideModel side, DataOutputStream out) throws IOException {
    Map<String, byte[]> rows = side.types().rows();
    byte[] words = String.join("\n", rows.keySet()).getBytes(StandardCharsets.UTF_8);
    out.writeInt(rows.size());
    out.writeInt(words.length);
    out.write(words);
    for (byte[] row : rows.values()) {
      out.write(row, 0, 2);
    }
    writeFloats(side.ratios().values(), out);
    writeScorer(side.scorer(), out);
    writeFloats(side.scores(), out);
  }

  private static void writeScorer(SpanScorer scorer, DataOutputStream out) throws IOException {
    writeFloats(scorer.means(), out);
    writeFloats(scorer.scales(), out);
    writeFloats(scorer.linear(), out);
    out.writeInt(scorer.hidden().length);
    for (float[] unit : scorer.hidden()) {
      writeFloats(unit, out);
    }
  }

  private static SideModel readSide(ByteBuffer in) {
    int size = in.getInt();
    byte[] joined = new byte[checkedSize(in.getInt(), in)];
    in.get(joined);
    String[] words = new String(joined, StandardCharsets.UTF_8).split("\n", -1);
    Map<String, byte[]> rows = new HashMap<>();
    for (int i = 0; i < size; i++) {
      rows.put(words[i], new byte[] {in.get(), in.get()});
    }
    RatioTable ratios = new RatioTable(readFloats(in));
    return new SideModel(TypeTable.ofRows(rows), ratios, readScorer(in), readFloats(in));
  }

  private static SpanScorer readScorer(ByteBuffer in) {
    float[] means = readFloats(in);
    float[] scales = readFloats(in);
    float[] linear = readFloats(in);
    float[][] hidden = new float[checkedSize(in.getInt(), in)][];
    for (int u = 0; u < hidden.length; u++) {
      hidden[u] = readFloats(in);
    }
    return new SpanScorer(means, scales, linear, hidden);
  }

  private static void writeFloats(float[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static float[] readFloats(ByteBuffer in) {
    float[] values = new float[checkedSize(in.getInt(), in)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.getFloat();
    }
    return values;
  }

  /** No table has more entries than the bytes that are left. */
  private static int checkedSize(int size, ByteBuffer in) {
    if (size < 0 || size > in.remaining()) {
      throw new IllegalArgumentException("a table of " + size + " entries");
    }
    return size;
  }
}
