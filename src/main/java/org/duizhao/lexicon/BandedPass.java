// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;

/**
 * One direction of the word alignment over a whole stretch of text, where the states of a token are
 * the tokens of the sentences in its band. The model is that of {@link HmmPass}.
 */
final class BandedPass {
  private static final float NULL = 0.25f;
  private static final float WORD = 1 - NULL;
  private static final float PRUNED = 1e-3f;

  /** Gives the emission of an observed token from a state, the floor added. */
  interface Emissions {
    void fill(int observed, int firstState, int states, float[] into);
  }

  /**
   * Takes the posteriors of one observed token: state {@code firstState + i} at {@code gamma[i]}.
   */
  interface Posteriors {
    void take(int observed, int firstState, int states, float[] gamma);
  }

  private final int[] sentenceOf;
  private final int[] stateStarts;
  private final SentenceBand band;
  private final JumpTable jumps;

  /**
   * @param sentenceOf the sentence of each observed token
   * @param stateStarts the first state token of each state sentence, and the number of state tokens
   */
  BandedPass(int[] sentenceOf, int[] stateStarts, SentenceBand band, JumpTable jumps) {
    this.sentenceOf = sentenceOf;
    this.stateStarts = stateStarts;
    this.band = band;
    this.jumps = jumps;
  }

  private int first(int token) {
    return stateStarts[band.from(sentenceOf[token])];
  }

  private int last(int token) {
    return stateStarts[band.to(sentenceOf[token])];
  }

  void run(Emissions emissions, Posteriors posteriors) {
    int observed = sentenceOf.length;
    if (observed == 0) {
      return;
    }
    int[] rows = new int[observed + 1];
    int widest = 1;
    for (int j = 0; j < observed; j++) {
      int width = last(j) - first(j) + 1;
      rows[j + 1] = rows[j] + width;
      widest = Math.max(widest, width);
    }
    Sums sums =
        new Sums(
            rows,
            new float[rows[observed]],
            new float[rows[observed]],
            new float[observed],
            widest);
    forward(emissions, sums);
    backward(emissions, posteriors, sums);
  }

  /**
   * Column 0 of a row is the place before its first state; {@code scales} make each row sum to 1.
   */
  private record Sums(int[] rows, float[] word, float[] none, float[] scales, int widest) {}

  private void forward(Emissions emissions, Sums sums) {
    float[] reached = new float[sums.widest];
    float[] emission = new float[sums.widest];
    for (int j = 0; j < sentenceOf.length; j++) {
      int first = first(j);
      int states = last(j) - first;
      int row = sums.rows[j];
      Arrays.fill(reached, 0, states, 0f);
      if (j == 0) {
        Arrays.fill(reached, 0, states, 1f / states);
        Arrays.fill(sums.none, row, row + states + 1, NULL / (states + 1));
      } else {
        pull(j, first, states, reached, sums);
      }
      emissions.fill(j, first, states, emission);
      emit(reached, emission, states, jumps.floor(), sums.word, row + 1);
      float total = sum(sums.word, row + 1, states) + sum(sums.none, row, states + 1);
      sums.scales[j] = 1 / total;
    }
  }

  private static void emit(
      float[] reached, float[] emission, int states, float floor, float[] into, int at) {
    for (int i = 0; i < states; i++) {
      into[at + i] = WORD * (reached[i] + floor) * emission[i];
    }
  }

  /** Four sums side by side, which a processor adds up at the same time. */
  private static float sum(float[] values, int from, int count) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = from;
    for (int end = from + count - 3; i < end; i += 4) {
      a += values[i];
      b += values[i + 1];
      c += values[i + 2];
      d += values[i + 3];
    }
    for (int end = from + count; i < end; i++) {
      a += values[i];
    }
    return a + b + (c + d);
  }

  private static void scale(float[] values, int from, int count, float scale) {
    for (int i = from; i < from + count; i++) {
      values[i] *= scale;
    }
  }

  /** Moves the mass of token j − 1 on; what lies before the new band waits at its border. */
  private void pull(int j, int first, int states, float[] reached, Sums sums) {
    int before = sums.rows[j - 1];
    int width = sums.rows[j] - before;
    int shift = first - first(j - 1);
    int row = sums.rows[j];
    float[] jump = jumps.forward();
    float scale = sums.scales[j - 1];
    for (int p = 0; p < width; p++) {
      float mass = scale * (sums.word[before + p] + sums.none[before + p]);
      int at = Math.max(0, p - shift);
      sums.none[row + at] += NULL * mass;
      if (mass > PRUNED) {
        int reach = jumps.reach(mass);
        int from = Math.max(0, at - 1 - reach);
        int to = Math.min(states - 1, at - 1 + reach);
        JumpTable.add(reached, from, to, mass, jump, JumpTable.REACH - (at - 1));
      }
    }
  }

  private void backward(Emissions emissions, Posteriors posteriors, Sums sums) {
    float[] back = new float[sums.widest];
    float[] next = new float[sums.widest];
    float[] emission = new float[sums.widest];
    float[] gamma = new float[sums.widest];
    Arrays.fill(back, 1f);
    for (int j = sentenceOf.length - 1; j >= 0; j--) {
      int first = first(j);
      int states = last(j) - first;
      int row = sums.rows[j];
      multiply(sums.none, row, back, 0, states + 1, gamma);
      float none = sum(gamma, 0, states + 1);
      multiply(sums.word, row + 1, back, 1, states, gamma);
      scale(gamma, 0, states, 1 / (none + sum(gamma, 0, states)));
      posteriors.take(j, first, states, gamma);
      if (j > 0) {
        emissions.fill(j, first, states, emission);
        push(j, first, states, emission, back, next, sums);
        float[] swap = back;
        back = next;
        next = swap;
      }
    }
  }

  private static void multiply(
      float[] one, int from, float[] other, int otherFrom, int count, float[] into) {
    for (int i = 0; i < count; i++) {
      into[i] = one[from + i] * other[otherFrom + i];
    }
  }

  private void push(
      int j, int first, int states, float[] emission, float[] back, float[] next, Sums sums) {
    int width = sums.rows[j] - sums.rows[j - 1];
    int shift = first - first(j - 1);
    float scale = sums.scales[j];
    multiply(back, 1, emission, 0, states, emission);
    scale(emission, 0, states, WORD * scale);
    float all = sum(emission, 0, states);
    float far = all * jumps.floor();
    int border = Math.min(width, shift + 1);
    Arrays.fill(next, 0, border, NULL * scale * back[0] + far);
    for (int p = border; p < width; p++) {
      next[p] = NULL * scale * back[p - shift] + far;
    }
    float[] jump = jumps.backward();
    float least = all * PRUNED;
    for (int i = 0; i < states; i++) {
      if (emission[i] > least) {
        int reach = jumps.reach(emission[i] / all);
        int from = Math.max(shift + 1, shift + i + 1 - reach);
        int to = Math.min(width - 1, shift + i + 1 + reach);
        JumpTable.add(next, from, to, emission[i], jump, JumpTable.REACH - shift - i - 1);
        if (i + 1 <= JumpTable.REACH) {
          border(next, shift, emission[i] * jumps.forward()[i + 1 + JumpTable.REACH]);
        }
      }
    }
  }

  /** Places before the new band all wait at its border. */
  private static void border(float[] next, int shift, float value) {
    for (int p = 0; p <= shift; p++) {
      next[p] += value;
    }
  }
}
