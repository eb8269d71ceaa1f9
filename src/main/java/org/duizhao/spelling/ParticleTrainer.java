// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns which of 的, 地 and 得 belongs where from text that has them mostly right: multinomial
 * logistic regression by stochastic gradient with a step for each weight that shrinks as it is used
 * (J. Duchi, E. Hazan and Y. Singer, 2011). The same texts in the same order give the same weights.
 */
final class ParticleTrainer {
  private static final int ROUNDS = 4;

  /** Rounds that take every particle for right. */
  private static final int TRUSTING = 2;

  private static final float STEP = 0.15f;

  /** Pulls weights towards 0 each time that they are used. */
  private static final float DECAY = 1e-6f;

  private static final int LARGEST = 127;

  private final List<int[]> features = new ArrayList<>();
  private final List<Byte> written = new ArrayList<>();

  /** Adds a paragraph or sentence of Chinese. */
  void add(String text) {
    for (int at : ParticleModel.places(text)) {
      features.add(new ParticleContext().of(text, at));
      written.add((byte) ParticleModel.PARTICLES.indexOf(text.charAt(at)));
    }
  }

  ParticleModel train() {
    float[] weights = new float[ParticleModel.SCORED * ParticleContext.BUCKETS];
    float[] used = new float[weights.length];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      order.add(i);
    }
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        if (round >= TRUSTING && isSlip(features.get(i), written.get(i), weights)) {
          continue;
        }
        learn(features.get(i), written.get(i), weights, used);
      }
    }
    features.clear();
    written.clear();
    return quantized(weights);
  }

  /** Whether 的 stands where 地 is likelier: a slip, to judge by how often such is made. */
  private static boolean isSlip(int[] features, int right, float[] weights) {
    double score = 0;
    for (int feature : features) {
      score += weights[ParticleModel.SCORED * feature];
    }
    return right == 0 && score > 0;
  }

  private static void learn(int[] features, int right, float[] weights, float[] used) {
    double[] odds = new double[ParticleModel.SCORED];
    double sum = 1;
    for (int k = 0; k < odds.length; k++) {
      double score = 0;
      for (int feature : features) {
        score += weights[ParticleModel.SCORED * feature + k];
      }
      odds[k] = Math.exp(Math.min(score, 30));
      sum += odds[k];
    }
    for (int k = 0; k < odds.length; k++) {
      float error = (float) ((right == k + 1 ? 1 : 0) - odds[k] / sum);
      for (int feature : features) {
        int w = ParticleModel.SCORED * feature + k;
        float gradient = error - DECAY * weights[w];
        used[w] += gradient * gradient;
        weights[w] += STEP * gradient / (float) Math.sqrt(used[w] + 1e-3f);
      }
    }
  }

  private static ParticleModel quantized(float[] weights) {
    float most = 1e-6f;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = Math.min(most, 4f) / LARGEST;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(weights[i] / scale)));
    }
    return new ParticleModel(bytes, scale);
  }
}
