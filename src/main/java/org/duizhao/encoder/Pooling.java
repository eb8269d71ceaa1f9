// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.encoder;

import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** How the vectors of a sentence's tokens become one. */
enum Pooling {
  /** The vector of the first token, which stands for the whole. */
  CLS,
  /** The mean of all tokens' vectors. */
  MEAN;

  private static final String CONFIG = "1_Pooling/config.json";

  /**
   * What the model's folder says; the mean if it says nothing.
   *
   * @throws EncoderException if it says something else, or cannot be read
   */
  static Pooling of(Path folder) throws EncoderException {
    Path file = folder.resolve(CONFIG);
    if (!Files.exists(file)) {
      return MEAN;
    }
    Map<String, Object> config = JsonTree.read(file);
    boolean cls = Boolean.TRUE.equals(config.get("pooling_mode_cls_token"));
    boolean mean = Boolean.TRUE.equals(config.get("pooling_mode_mean_tokens"));
    if (cls == mean) {
      throw new EncoderException(file, "expected pooling of the first token, or of the mean");
    }
    return cls ? CLS : MEAN;
  }

  /**
   * Pools one sentence, to length 1.
   *
   * @param values vectors of tokens, one after the other
   * @param from the token that the sentence starts at
   * @param tokens how many it has, without padding
   */
  float[] pool(FloatBuffer values, int from, int tokens, int dimensions) {
    float[] sum = new float[dimensions];
    int last = this == CLS ? 1 : tokens;
    for (int token = from; token < from + last; token++) {
      for (int d = 0; d < dimensions; d++) {
        sum[d] += values.get(token * dimensions + d);
      }
    }
    return unit(sum);
  }

  /** The vector at length 1; zeros stay as they are. */
  static float[] unit(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    float scale = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
    for (int d = 0; d < vector.length; d++) {
      vector[d] *= scale;
    }
    return vector;
  }
}
