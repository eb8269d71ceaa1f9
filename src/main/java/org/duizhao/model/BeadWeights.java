// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The numbers of a {@link BeadModel}: a scale a feature, a bias a type, a weight a group and
 * feature, and two weights a group for what the documents are like.
 *
 * <p>Stored as text: a header {@code duizhao-beads 1 FEATURES TYPES}, the scales, then the weights,
 * one number a line, and the CRC-32 of all lines before it.
 */
public final class BeadWeights {
  static final int TYPES = BeadType.ALL.size();
  private static final int GROUPS = BeadType.Group.values().length;
  private static final int CONTEXT = 2;

  /** Number of free parameters. */
  static final int COUNT = TYPES + GROUPS * (BeadFeatures.COUNT + CONTEXT);

  private static final String HEADER =
      "duizhao-beads 1 " + BeadFeatures.COUNT + " " + BeadType.ALL.size();

  private final float[] scales;
  private final double[] values;

  BeadWeights(float[] scales, double[] values) {
    if (scales.length != BeadFeatures.COUNT || values.length != COUNT) {
      throw new IllegalArgumentException(scales.length + " scales, " + values.length + " weights");
    }
    this.scales = scales.clone();
    this.values = values.clone();
  }

  static int bias(int type) {
    return type;
  }

  static int weight(BeadType.Group group, int feature) {
    return TYPES + group.index() * (BeadFeatures.COUNT + CONTEXT) + feature;
  }

  /** Log scores of all beads. */
  double[] scores(ChainFeatures chain) {
    BeadLattice lattice = chain.lattice();
    float[] features = chain.values();
    double[] scores = new double[lattice.beads()];
    for (int bead = 0; bead < scores.length; bead++) {
      BeadType type = lattice.type(bead);
      int at = weight(type.group(), 0);
      int row = bead * BeadFeatures.COUNT;
      double sum = 0;
      for (int k = 0; k < BeadFeatures.COUNT; k++) {
        sum += values[at + k] * scales[k] * features[row + k];
      }
      sum += values[at + BeadFeatures.COUNT] * chain.literalness();
      sum += values[at + BeadFeatures.COUNT + 1] * chain.oneToOne();
      scores[bead] = values[bias(lattice.typeIndex(bead))] + sum * type.size() / 2.0;
    }
    return scores;
  }

  /** Adds {@code amount} times the derivative of a bead's score by the weights. */
  void addGradient(ChainFeatures chain, int bead, double amount, double[] gradient) {
    BeadType type = chain.lattice().type(bead);
    int at = weight(type.group(), 0);
    int row = bead * BeadFeatures.COUNT;
    double part = amount * type.size() / 2.0;
    for (int k = 0; k < BeadFeatures.COUNT; k++) {
      gradient[at + k] += part * scales[k] * chain.values()[row + k];
    }
    gradient[at + BeadFeatures.COUNT] += part * chain.literalness();
    gradient[at + BeadFeatures.COUNT + 1] += part * chain.oneToOne();
    gradient[bias(chain.lattice().typeIndex(bead))] += amount;
  }

  /** The weights as text. */
  public String write() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (float scale : scales) {
      text.append(String.format(Locale.ROOT, "%.6g%n", scale));
    }
    for (double value : values) {
      text.append(String.format(Locale.ROOT, "%.6g%n", value));
    }
    return text.append(crc(text.toString())).append('\n').toString();
  }

  private static String crc(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return "crc32 " + Long.toHexString(crc.getValue());
  }

  /**
   * Reads weights.
   *
   * @param name of the file, for messages
   * @throws IOException if the text is no bead model, of another version, or damaged
   */
  public static BeadWeights read(InputStream in, String name) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String[] lines = reader.lines().toArray(String[]::new);
    if (lines.length == 0 || !lines[0].equals(HEADER)) {
      throw new IOException(
          name + ":1: not a bead model of this version; expected \"" + HEADER + "\"");
    }
    int last = lines.length - 1;
    String body = String.join("\n", Arrays.copyOf(lines, last)) + "\n";
    if (lines.length != BeadFeatures.COUNT + COUNT + 2 || !lines[last].equals(crc(body))) {
      throw new IOException(name + ": damaged bead model: checksum does not fit");
    }
    float[] scales = new float[BeadFeatures.COUNT];
    double[] values = new double[COUNT];
    for (int i = 0; i < scales.length; i++) {
      scales[i] = Float.parseFloat(lines[1 + i]);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.parseDouble(lines[1 + scales.length + i]);
    }
    return new BeadWeights(scales, values);
  }
}
