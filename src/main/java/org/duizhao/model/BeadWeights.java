// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;

/**
 * The numbers of a {@link BeadModel}: a scale a feature, a bias a type, a weight a group and
 * feature, and two weights a group for what the documents are like.
 *
 * <p>Stored as text in a section of the model file: a header {@code duizhao-beads 1 FEATURES
 * TYPES}, the scales, then the weights, one number a line.
 */
public final class BeadWeights {
  static final int TYPES = BeadType.ALL.size();
  private static final int GROUPS = BeadType.Group.values().length;
  private static final int CONTEXT = 2;

  /** Number of free parameters. */
  static final int COUNT = TYPES + GROUPS * (BeadFeatures.COUNT + CONTEXT);

  private static final String SECTION = "beads";
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

  /** The same model file with these weights in it. */
  public ModelFile addTo(ModelFile file) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (float scale : scales) {
      text.append(String.format(Locale.ROOT, "%.6g\n", scale));
    }
    for (double value : values) {
      text.append(String.format(Locale.ROOT, "%.6g\n", value));
    }
    return file.with(SECTION, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The weights of a model file.
   *
   * @throws ModelFileException if the file holds none, some for other features, or damaged ones
   */
  public static BeadWeights of(ModelFile file) throws ModelFileException {
    String text = new String(file.section(SECTION), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new ModelFileException(
          file.name(), "its bead weights are not of this version; expected \"" + HEADER + "\"");
    }
    if (lines.size() != 1 + BeadFeatures.COUNT + COUNT) {
      throw new ModelFileException(file.name(), "damaged bead weights: " + lines.size() + " lines");
    }
    float[] scales = new float[BeadFeatures.COUNT];
    double[] values = new double[COUNT];
    try {
      for (int i = 0; i < scales.length; i++) {
        scales[i] = Float.parseFloat(lines.get(1 + i));
      }
      for (int i = 0; i < values.length; i++) {
        values[i] = Double.parseDouble(lines.get(1 + scales.length + i));
      }
    } catch (NumberFormatException e) {
      throw new ModelFileException(file.name(), "damaged bead weights: " + e.getMessage());
    }
    return new BeadWeights(scales, values);
  }
}
