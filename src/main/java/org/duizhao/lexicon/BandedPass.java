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

  /** Column 0 of a row is the place before its first state. */
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
      float total = 0;
      for (int i = 0; i < states; i++) {
        float value = WORD * (reached[i] + jumps.floor()) * emission[i];
        sums.word[row + i + 1] = value;
        total += value;
      }
      for (int p = 0; p <= states; p++) {
        total += sums.none[row + p];
      }
      scale(sums, row, states, 1 / total);
      sums.scales[j] = 1 / total;
    }
  }

  private static void scale(Sums sums, int row, int states, float scale) {
    for (int p = 0; p <= states; p++) {
      sums.word[row + p] *= scale;
      sums.none[row + p] *= scale;
    }
  }

  /** Moves the mass of token j − 1 on; what lies before the new band waits at its border. */
  private void pull(int j, int first, int states, float[] reached, Sums sums) {
    int before = sums.rows[j - 1];
    int width = sums.rows[j] - before;
    int shift = first - first(j - 1);
    int row = sums.rows[j];
    float[] jump = jumps.forward();
    for (int p = 0; p < width; p++) {
      float mass = sums.word[before + p] + sums.none[before + p];
      int at = Math.max(0, p - shift);
      sums.none[row + at] += NULL * mass;
      if (mass > PRUNED) {
        int from = Math.max(0, at - 1 - JumpTable.REACH);
        int to = Math.min(states - 1, at - 1 + JumpTable.REACH);
        int offset = JumpTable.REACH - (at - 1);
        for (int i = from; i <= to; i++) {
          reached[i] += mass * jump[i + offset];
        }
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
      float all = 0;
      for (int p = 0; p <= states; p++) {
        all += sums.none[row + p] * back[p];
      }
      for (int i = 0; i < states; i++) {
        gamma[i] = sums.word[row + i + 1] * back[i + 1];
        all += gamma[i];
      }
      for (int i = 0; i < states; i++) {
        gamma[i] /= all;
      }
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

  private void push(
      int j, int first, int states, float[] emission, float[] back, float[] next, Sums sums) {
    int width = sums.rows[j] - sums.rows[j - 1];
    int shift = first - first(j - 1);
    float scale = sums.scales[j];
    float all = 0;
    for (int i = 0; i < states; i++) {
      emission[i] *= WORD * scale * back[i + 1];
      all += emission[i];
    }
    for (int p = 0; p < width; p++) {
      next[p] = NULL * scale * back[Math.max(0, p - shift)] + all * jumps.floor();
    }
    float[] jump = jumps.backward();
    float least = all * PRUNED;
    for (int i = 0; i < states; i++) {
      if (emission[i] > least) {
        int from = Math.max(shift + 1, shift + i + 1 - JumpTable.REACH);
        int to = Math.min(width - 1, shift + i + 1 + JumpTable.REACH);
        addFrom(next, from, to, emission[i], jump, JumpTable.REACH - shift - i - 1);
        if (i + 1 <= JumpTable.REACH) {
          border(next, shift, emission[i] * jumps.forward()[i + 1 + JumpTable.REACH]);
        }
      }
    }
  }

  private static void addFrom(
      float[] next, int from, int to, float value, float[] jump, int offset) {
    for (int p = from; p <= to; p++) {
      next[p] += value * jump[p + offset];
    }
  }

  /** Places before the new band all wait at its border. */
  private static void border(float[] next, int shift, float value) {
    for (int p = 0; p <= shift; p++) {
      next[p] += value;
    }
  }
}
