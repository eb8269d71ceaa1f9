// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Learns how often each word pair is linked, by two mixture models, one a direction, that are
 * trained to agree: Liang, Taskar and Klein, "Alignment by agreement" (2006), on IBM model 1, later
 * with a preference for the diagonal as in fast_align (Dyer, Chahuneau and Smith, 2013).
 *
 * <p>Expected counts are whole multiples of 1/1024, so their sums do not depend on the threads.
 */
final class AgreementModel {
  private static final float UNIT = 1024f;
  private static final float NULL = 0.2f;
  private static final float TENSION = 4f;

  private final CandidateCells cells;
  private final TrainingText english;
  private final TrainingText chinese;
  private final int threads;
  private final float[] counts;
  private final float[] englishSums;
  private final float[] chineseSums;

  AgreementModel(CandidateCells cells, TrainingText english, TrainingText chinese, int threads) {
    this.cells = cells;
    this.english = english;
    this.chinese = chinese;
    this.threads = threads;
    this.counts = new float[cells.pairs.size()];
    this.englishSums = new float[english.words.size()];
    this.chineseSums = new float[chinese.words.size()];
    start();
  }

  /** Starts from the Dice coefficient; words that are the same in both languages from 1. */
  private void start() {
    int[] together = new int[counts.length];
    for (int cell = 0; cell < cells.size(); cell++) {
      together[cells.pair(cell)]++;
    }
    for (int p = 0; p < counts.length; p++) {
      int e = cells.pairs.english(p);
      int z = cells.pairs.chinese(p);
      double sum = (double) english.words.count(e) + chinese.words.count(z);
      double dice = Math.min(1, together[p] / sum);
      boolean same = english.words.word(e).equals(chinese.words.word(z));
      counts[p] = (float) (Math.min(together[p], sum) * (same ? 0.5 : dice * dice));
    }
    sumUp();
  }

  private void sumUp() {
    Arrays.fill(englishSums, 0);
    Arrays.fill(chineseSums, 0);
    for (int p = 0; p < counts.length; p++) {
      englishSums[cells.pairs.english(p)] += counts[p];
      chineseSums[cells.pairs.chinese(p)] += counts[p];
    }
    blend(englishSums, english.words);
    blend(chineseSums, chinese.words);
  }

  /** Words that are seldom linked keep part of their probability for being linked to nothing. */
  private static void blend(float[] sums, Vocabulary words) {
    for (int id = 0; id < sums.length; id++) {
      sums[id] = 0.5f * (sums[id] + words.count(id));
    }
  }

  /** One round of expectation and maximisation. */
  void round(boolean diagonal) {
    AtomicIntegerArray expected = new AtomicIntegerArray(counts.length);
    ParallelRanges.run(
        english.size(),
        threads,
        (from, to) -> {
          Sentence scratch = new Sentence();
          for (int s = from; s < to; s++) {
            scratch.expect(s, diagonal, expected);
          }
        });
    for (int p = 0; p < counts.length; p++) {
      counts[p] = expected.get(p) / UNIT;
    }
    sumUp();
  }

  /** Counts of links: 1 where the best of both directions agree, ¼ where only one proposes it. */
  float[] links() {
    AtomicIntegerArray quarters = new AtomicIntegerArray(counts.length);
    ParallelRanges.run(
        english.size(),
        threads,
        (from, to) -> {
          Sentence scratch = new Sentence();
          for (int s = from; s < to; s++) {
            scratch.link(s, quarters);
          }
        });
    float[] result = new float[counts.length];
    for (int p = 0; p < result.length; p++) {
      result[p] = quarters.get(p) / 4f;
    }
    return result;
  }

  /** Scratch space for one sentence pair at a time. */
  private final class Sentence {
    private float[] ofChinese = new float[1024];
    private float[] ofEnglish = new float[1024];
    private final float[] chineseTotals = new float[CandidateCells.LONGEST_SENTENCE];
    private final float[] englishTotals = new float[CandidateCells.LONGEST_SENTENCE];
    private final int[] bestOfEnglish = new int[CandidateCells.LONGEST_SENTENCE];
    private final int[] bestOfChinese = new int[CandidateCells.LONGEST_SENTENCE];

    void expect(int s, boolean diagonal, AtomicIntegerArray expected) {
      int from = cells.start(s);
      int to = cells.end(s);
      weigh(s, diagonal);
      for (int cell = from; cell < to; cell++) {
        float z = ofChinese[cell - from] / chineseTotals[cells.chinesePlace(cell)];
        float e = ofEnglish[cell - from] / englishTotals[cells.englishPlace(cell)];
        int units = Math.round(z * e * UNIT);
        if (units > 0) {
          expected.addAndGet(cells.pair(cell), units);
        }
      }
    }

    void link(int s, AtomicIntegerArray quarters) {
      int from = cells.start(s);
      int to = cells.end(s);
      weigh(s, true);
      Arrays.fill(bestOfEnglish, -1);
      Arrays.fill(bestOfChinese, -1);
      for (int cell = from; cell < to; cell++) {
        int i = cells.englishPlace(cell);
        int j = cells.chinesePlace(cell);
        bestOfEnglish[i] = better(ofEnglish, cell, bestOfEnglish[i], from);
        bestOfChinese[j] = better(ofChinese, cell, bestOfChinese[j], from);
      }
      for (int cell = from; cell < to; cell++) {
        int i = cells.englishPlace(cell);
        int j = cells.chinesePlace(cell);
        boolean e = bestOfEnglish[i] == cell && 3 * ofEnglish[cell - from] > englishTotals[i];
        boolean z = bestOfChinese[j] == cell && 3 * ofChinese[cell - from] > chineseTotals[j];
        if (e || z) {
          quarters.addAndGet(cells.pair(cell), e && z ? 4 : 1);
        }
      }
    }

    private int better(float[] weights, int cell, int best, int from) {
      return best < 0 || weights[cell - from] > weights[best - from] ? cell : best;
    }

    /** The weight of each cell in both directions, and their sums with the null word. */
    private void weigh(int s, boolean diagonal) {
      int from = cells.start(s);
      int to = cells.end(s);
      int m = english.length(s);
      int n = chinese.length(s);
      if (to - from > ofChinese.length) {
        ofChinese = new float[to - from];
        ofEnglish = new float[to - from];
      }
      for (int j = 0; j < n && to > from; j++) {
        int z = chinese.token(s, j);
        chineseTotals[j] = NULL * chinese.words.count(z) / chinese.words.total();
      }
      for (int i = 0; i < m && to > from; i++) {
        int e = english.token(s, i);
        englishTotals[i] = NULL * english.words.count(e) / english.words.total();
      }
      for (int cell = from; cell < to; cell++) {
        int i = cells.englishPlace(cell);
        int j = cells.chinesePlace(cell);
        float count = counts[cells.pair(cell)] * (1 - NULL) * prior(i, m, j, n, diagonal);
        float z = count / (englishSums[english.token(s, i)] * m);
        float e = count / (chineseSums[chinese.token(s, j)] * n);
        ofChinese[cell - from] = z;
        ofEnglish[cell - from] = e;
        chineseTotals[j] += z;
        englishTotals[i] += e;
      }
    }

    private float prior(int i, int m, int j, int n, boolean diagonal) {
      if (!diagonal) {
        return 1;
      }
      float distance = Math.abs((i + 0.5f) / m - (j + 0.5f) / n);
      return 0.5f * TENSION * (float) Math.exp(-TENSION * distance);
    }
  }
}
