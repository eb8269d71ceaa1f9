// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Which of 的, 地 and 得 belongs between two stretches of text: 轻松地找到, 轻松的工作, 找得到. A log-linear model
 * over {@link ParticleContext}; 的 has the score 0. Safe for use by several threads.
 */
final class ParticleModel {
  static final String PARTICLES = "的地得";

  /** What the model tells apart beside 的. */
  static final int SCORED = 2;

  /** Before and after which the character is a part of a word, by particle: 目的, 地方, 觉得. */
  private static final String[] BEFORE_IN_WORD = {
    "目", "基场产本当各土陆草工原内外营园天目就异属实倒心领谷湿阵田耕胜圣墓两此某该的余境飞着落特随空高盆房接", "获取觉值使懂记难省免赢求博所不必只非舍晓来应总亦还都心"
  };

  private static final String[] AFTER_IN_WORD = {
    "确士", "址方图区位点球理形面下震铁板带域步名毯狱盘段标上皮质主道平线", "到出知益分以罪意体票主力当失"
  };

  /**
   * ln of the odds that is asked for, by written and meant. 地 and 得 are rare, so that an unknown
   * phrase looks like one with 的; and 的 is what most slips write.
   */
  private static final double[][] LEAST = {{0, 1.2, 1}, {5, 0, 3}, {7, 2, 0}};

  private final byte[] weights;
  private final float scale;

  /**
   * @param weights for each feature that of 地, then that of 得
   * @param scale what a weight of 1 is worth, in nats
   */
  ParticleModel(byte[] weights, float scale) {
    if (weights.length != SCORED * ParticleContext.BUCKETS) {
      throw new IllegalArgumentException(weights.length + " weights");
    }
    this.weights = weights;
    this.scale = scale;
  }

  /** Where a text has one of the three that is a particle, as far as its neighbours tell. */
  static List<Integer> places(CharSequence text) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      int written = PARTICLES.indexOf(text.charAt(i));
      if (written >= 0 && isParticle(text, i, written)) {
        places.add(i);
      }
    }
    return places;
  }

  private static boolean isParticle(CharSequence text, int i, int written) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return Script.isHan(before)
        && (Script.isHan(after) || Character.isWhitespace(after) || Character.isLetter(after))
        && PARTICLES.indexOf(before) < 0
        && PARTICLES.indexOf(after) < 0
        && BEFORE_IN_WORD[written].indexOf(before) < 0
        && AFTER_IN_WORD[written].indexOf(after) < 0;
  }

  /** The particles of a text in whose place another is so much likelier that they are slips. */
  List<ParticleSlip> slips(CharSequence text) {
    List<ParticleSlip> slips = new ArrayList<>();
    for (int at : places(text)) {
      int written = PARTICLES.indexOf(text.charAt(at));
      double[] scores = scores(text, at);
      int meant = written;
      for (int k = 0; k < scores.length; k++) {
        boolean better = meant == written || scores[k] > scores[meant];
        if (k != written && better && scores[k] - scores[written] > LEAST[written][k]) {
          meant = k;
        }
      }
      if (meant != written) {
        slips.add(new ParticleSlip(new Span(at, at + 1), PARTICLES.charAt(meant)));
      }
    }
    return slips;
  }

  /** ln of the odds of 的, 地 and 得 at that place, against 的. */
  double[] scores(CharSequence text, int at) {
    double[] scores = new double[PARTICLES.length()];
    for (int feature : new ParticleContext().of(text, at)) {
      for (int k = 0; k < SCORED; k++) {
        scores[k + 1] += scale * weights[SCORED * feature + k];
      }
    }
    return scores;
  }

  int bytes() {
    return Float.BYTES + weights.length;
  }

  void write(ByteBuffer out) {
    out.putFloat(scale).put(weights);
  }

  /** Throws if the buffer ends. */
  static ParticleModel read(ByteBuffer in) {
    float scale = in.getFloat();
    byte[] weights = new byte[SCORED * ParticleContext.BUCKETS];
    in.get(weights);
    return new ParticleModel(weights, scale);
  }
}
