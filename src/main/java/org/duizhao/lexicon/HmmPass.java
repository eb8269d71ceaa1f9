// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;

/**
 * One direction of the word alignment: the observed tokens are produced one after the other by the
 * tokens of the other side, with a null state that remembers the last position.
 *
 * <p>Vogel, Ney and Tillmann, "HMM-based word alignment in statistical translation" (1996), solved
 * by scaled forward–backward sums. Positions with less than a ten-thousandth of the mass are not
 * followed except through the jump floor, which keeps the work near-linear in practice. Reuses its
 * arrays; one thread at a time.
 */
final class HmmPass {
  static final float EMISSION_FLOOR = 0.05f;
  private static final float NULL = 0.25f;
  private static final float WORD = 1 - NULL;
  private static final float PRUNED = 1e-4f;

  float[] emissions = new float[0];
  private float[] forwardWord = new float[0];
  private float[] forwardNull = new float[0];
  private float[] scales = new float[0];
  private float[] sums = new float[0];
  private float[] backward = new float[0];
  private float[] pulled = new float[0];

  /** Makes room for {@code observed} × {@code states} emissions. */
  void prepare(int observed, int states) {
    int cells = observed * (states + 1);
    if (forwardWord.length < cells) {
      int room = cells + cells / 4;
      emissions = new float[room];
      forwardWord = new float[room];
      forwardNull = new float[room];
    }
    if (scales.length < observed) {
      scales = new float[observed + observed / 4];
    }
    if (sums.length < states + 1) {
      int room = states + 1 + states / 4;
      sums = new float[room];
      backward = new float[room];
      pulled = new float[room];
    }
  }

  /**
   * Fills the posteriors from {@link #emissions}, observed token by observed token.
   *
   * @param gamma receives P(token j comes of state i) at j·states + i
   * @param nothing receives P(token j comes of no state)
   */
  void run(int observed, int states, JumpTable jumps, float[] gamma, float[] nothing) {
    forward(observed, states, jumps);
    Arrays.fill(backward, 0, states + 1, 1f);
    for (int j = observed - 1; j >= 0; j--) {
      posteriors(j, states, gamma, nothing);
      if (j > 0) {
        stepBack(j, states, jumps);
      }
    }
  }

  /** Column 0 is the place before the first state, column i + 1 is state i. */
  private void forward(int observed, int states, JumpTable jumps) {
    int width = states + 1;
    for (int j = 0; j < observed; j++) {
      Arrays.fill(sums, 0, width, 0f);
      int row = j * width;
      int before = row - width;
      if (j == 0) {
        spread(0, 1f, states, jumps);
        Arrays.fill(forwardNull, 0, width, 0f);
        forwardNull[0] = NULL;
      } else {
        float scale = scales[j - 1];
        for (int p = 0; p < width; p++) {
          float mass = scale * (forwardWord[before + p] + forwardNull[before + p]);
          forwardNull[row + p] = NULL * mass;
          if (mass > PRUNED) {
            spread(p, mass, states, jumps);
          }
        }
      }
      emit(j, states, jumps.floor());
    }
  }

  /** Adds {@code mass} at column {@code p} to all states in reach, by their distance. */
  private void spread(int p, float mass, int states, JumpTable jumps) {
    int reach = jumps.reach(mass);
    int from = Math.max(0, p - 1 - reach);
    int to = Math.min(states - 1, p - 1 + reach);
    JumpTable.add(sums, from, to, mass, jumps.forward(), JumpTable.REACH - (p - 1));
  }

  /** Leaves the sums of a row as they come; what reads them knows their scale. */
  private void emit(int j, int states, float floor) {
    int row = j * (states + 1);
    int cell = j * states;
    float total = 0;
    forwardWord[row] = 0;
    for (int i = 0; i < states; i++) {
      float value = WORD * (sums[i] + floor) * emissions[cell + i];
      forwardWord[row + i + 1] = value;
      total += value;
    }
    for (int p = 0; p <= states; p++) {
      total += forwardNull[row + p];
    }
    scales[j] = 1 / total;
  }

  private void posteriors(int j, int states, float[] gamma, float[] nothing) {
    int row = j * (states + 1);
    float none = 0;
    float all = 0;
    for (int p = 0; p <= states; p++) {
      none += forwardNull[row + p] * backward[p];
    }
    for (int i = 0; i < states; i++) {
      float value = forwardWord[row + i + 1] * backward[i + 1];
      gamma[j * states + i] = value;
      all += value;
    }
    float scale = 1 / (all + none);
    for (int i = 0; i < states; i++) {
      gamma[j * states + i] *= scale;
    }
    nothing[j] = none * scale;
  }

  /** Turns the backward sums of token j into those of token j − 1. */
  private void stepBack(int j, int states, JumpTable jumps) {
    int cell = j * states;
    float scale = scales[j];
    float all = 0;
    for (int i = 0; i < states; i++) {
      float value = WORD * scale * emissions[cell + i] * backward[i + 1];
      pulled[i] = value;
      all += value;
    }
    float least = all * PRUNED;
    float far = all * jumps.floor();
    for (int p = 0; p <= states; p++) {
      backward[p] = NULL * scale * backward[p] + far;
    }
    float[] jump = jumps.backward();
    for (int i = 0; i < states; i++) {
      float value = pulled[i];
      if (value > least) {
        int reach = jumps.reach(value / all);
        int from = Math.max(0, i + 1 - reach);
        int to = Math.min(states, i + 1 + reach);
        JumpTable.add(backward, from, to, value, jump, JumpTable.REACH - (i + 1));
      }
    }
  }
}
