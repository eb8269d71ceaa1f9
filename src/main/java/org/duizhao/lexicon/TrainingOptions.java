// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

/**
 * How large a lexicon may become, and what its training may use.
 *
 * @param rows most word pairs to keep that were learned from text, at least 1
 * @param dictionaryRows most word pairs to keep from dictionaries alone, at least 0
 * @param seed chooses the sample that jump distances are counted on
 * @param threads threads to use, at least 1; the result does not depend on it
 */
public record TrainingOptions(int rows, int dictionaryRows, long seed, int threads) {
  public TrainingOptions {
    if (rows < 1 || dictionaryRows < 0 || threads < 1) {
      throw new IllegalArgumentException("rows and threads must be positive");
    }
  }

  /** 150,000 learned rows and 120,000 of dictionaries, seed 1, two threads. */
  public static TrainingOptions defaults() {
    return new TrainingOptions(150_000, 120_000, 1, 2);
  }

  public TrainingOptions withRows(int most, int mostOfDictionaries) {
    return new TrainingOptions(most, mostOfDictionaries, seed, threads);
  }

  public TrainingOptions withSeed(long number) {
    return new TrainingOptions(rows, dictionaryRows, number, threads);
  }

  public TrainingOptions withThreads(int number) {
    return new TrainingOptions(rows, dictionaryRows, seed, number);
  }
}
