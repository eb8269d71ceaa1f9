// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Aligns training sentences with the word aligner itself and counts what it links: the links for
 * the next lexicon, and the distances between consecutive links.
 */
final class LinkRefinement {
  private static final float UNIT = 1024f;
  private static final double LEAST = 0.05;

  /** What a link counts that only one direction proposes. */
  private static final double ONE_SIDED = 0.25;

  private final TrainingText english;
  private final TrainingText chinese;
  private final CandidateCells cells;
  private final int threads;
  private final WordAligner aligner;
  private final WordKey[] englishKeys;
  private final WordKey[] chineseKeys;

  LinkRefinement(
      LexiconData data,
      TrainingText english,
      TrainingText chinese,
      CandidateCells cells,
      int threads) {
    this.english = english;
    this.chinese = chinese;
    this.cells = cells;
    this.threads = threads;
    this.aligner = new WordAligner(new Lexicon(data));
    this.englishKeys = keys(english.words, data.english());
    this.chineseKeys = keys(chinese.words, data.chinese());
  }

  private static WordKey[] keys(Vocabulary words, WordTable table) {
    WordKey[] result = new WordKey[words.size()];
    for (int id = 0; id < result.length; id++) {
      result[id] = new WordKey(words.word(id), table);
    }
    return result;
  }

  private WordAlignment align(int sentence) {
    return aligner.align(
        tokens(english, englishKeys, sentence), tokens(chinese, chineseKeys, sentence));
  }

  private static WordKey[] tokens(TrainingText text, WordKey[] keys, int sentence) {
    WordKey[] result = new WordKey[text.length(sentence)];
    for (int i = 0; i < result.length; i++) {
      result[i] = keys[text.token(sentence, i)];
    }
    return result;
  }

  /**
   * For each candidate pair the sum over the corpus of √(P(e from z)·P(z from e)), or of a quarter
   * of the larger of the two where that is more.
   */
  float[] links() {
    AtomicIntegerArray sums = new AtomicIntegerArray(cells.pairs.size());
    ParallelRanges.run(
        english.size(),
        threads,
        (from, to) -> {
          for (int s = from; s < to; s++) {
            if (cells.end(s) > cells.start(s)) {
              count(s, sums);
            }
          }
        });
    float[] result = new float[sums.length()];
    for (int p = 0; p < result.length; p++) {
      result[p] = sums.get(p) / UNIT;
    }
    return result;
  }

  private void count(int sentence, AtomicIntegerArray sums) {
    WordAlignment alignment = align(sentence);
    for (int cell = cells.start(sentence); cell < cells.end(sentence); cell++) {
      int e = cells.englishPlace(cell);
      int z = cells.chinesePlace(cell);
      double oneSided = Math.max(alignment.english(e, z), alignment.chinese(z, e));
      double link = Math.max(alignment.symmetric(e, z), ONE_SIDED * oneSided);
      if (link >= LEAST) {
        sums.addAndGet(cells.pair(cell), (int) Math.round(link * UNIT));
      }
    }
  }

  /** Jump tables of both directions, counted on the given sentences. */
  JumpTable[] jumps(int[] sentences) {
    AtomicLongArray ofEnglish = new AtomicLongArray(JumpTable.WIDTH);
    AtomicLongArray ofChinese = new AtomicLongArray(JumpTable.WIDTH);
    ParallelRanges.run(
        sentences.length,
        threads,
        (from, to) -> {
          for (int k = from; k < to; k++) {
            WordAlignment alignment = align(sentences[k]);
            int m = alignment.englishSize();
            int n = alignment.chineseSize();
            countJumps(alignment.ofEnglish(), m, n, ofEnglish);
            countJumps(alignment.ofChinese(), n, m, ofChinese);
          }
        });
    return new JumpTable[] {table(ofEnglish), table(ofChinese)};
  }

  /** Counts the distance between consecutive tokens that are linked with more than even odds. */
  private static void countJumps(float[] gamma, int observed, int states, AtomicLongArray counts) {
    int last = -1;
    for (int j = 0; j < observed; j++) {
      for (int i = 0; i < states; i++) {
        if (gamma[j * states + i] > 0.5f) {
          int distance = i - last + JumpTable.REACH;
          if (distance >= 0 && distance < JumpTable.WIDTH) {
            counts.incrementAndGet(distance);
          }
          last = i;
        }
      }
    }
  }

  private static JumpTable table(AtomicLongArray counts) {
    double[] numbers = new double[counts.length()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = counts.get(i);
    }
    return JumpTable.ofCounts(numbers);
  }
}
