// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;

/**
 * The section of a model file that holds a {@link BeadModel}, as text: a header {@code
 * duizhao-beads 2 FEATURES TYPES}, slope and intercept of the confidence, the scales, then the
 * weights, one number a line.
 */
final class BeadSection {
  private static final String NAME = "beads";
  private static final String HEADER =
      "duizhao-beads 2 " + BeadFeatures.COUNT + " " + BeadType.ALL.size();

  private BeadSection() {}

  static ModelFile write(BeadWeights weights, Calibration calibration, ModelFile file) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    add(calibration.slope(), text);
    add(calibration.intercept(), text);
    for (float scale : weights.scales()) {
      add(scale, text);
    }
    for (double value : weights.values()) {
      add(value, text);
    }
    return file.with(NAME, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void add(double number, StringBuilder text) {
    text.append(String.format(Locale.ROOT, "%.6g\n", number));
  }

  /**
   * @throws ModelFileException if the file holds no such section, one for other features, or a
   *     damaged one
   */
  static BeadModel read(ModelFile file) throws ModelFileException {
    String text = new String(file.section(NAME), StandardCharsets.UTF_8);
    String[] lines = text.lines().toArray(String[]::new);
    if (lines.length == 0 || !lines[0].equals(HEADER)) {
      throw new ModelFileException(
          file.name(), "its bead weights are not of this version; expected \"" + HEADER + "\"");
    }
    if (lines.length != 3 + BeadFeatures.COUNT + BeadWeights.COUNT) {
      throw new ModelFileException(file.name(), "damaged bead weights: " + lines.length + " lines");
    }
    try {
      float[] scales = new float[BeadFeatures.COUNT];
      for (int i = 0; i < scales.length; i++) {
        scales[i] = Float.parseFloat(lines[3 + i]);
      }
      double[] values = new double[BeadWeights.COUNT];
      for (int i = 0; i < values.length; i++) {
        values[i] = Double.parseDouble(lines[3 + scales.length + i]);
      }
      Calibration calibration =
          new Calibration(Double.parseDouble(lines[1]), Double.parseDouble(lines[2]));
      return new BeadModel(new BeadWeights(scales, values), calibration);
    } catch (IllegalArgumentException e) {
      throw new ModelFileException(file.name(), "damaged bead weights: " + e.getMessage());
    }
  }
}
