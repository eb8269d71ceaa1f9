// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.nio.file.Path;
import java.util.List;

/**
 * What a lexicon is trained on, and how large it may become.
 *
 * <p>A corpus file holds one pair a line, {@code English<TAB>Chinese}, or with a leading id, {@code
 * id<TAB>English<TAB>Chinese}; a dictionary file {@code simplified<TAB>traditional<TAB>pinyin<TAB>
 * gloss/gloss}, as CC-CEDICT has it. UTF-8, packed with xz if the name ends in {@code .xz}.
 *
 * @param corpora files of sentence pairs; at least one
 * @param dictionaries files of dictionary entries; may be empty
 * @param rows most word pairs to keep that were learned from text, at least 1
 * @param dictionaryRows most word pairs to keep from dictionaries alone, at least 0
 * @param seed chooses the sample that jump distances are counted on
 * @param threads threads to use, at least 1; the result does not depend on it
 */
public record TrainingOptions(
    List<Path> corpora,
    List<Path> dictionaries,
    int rows,
    int dictionaryRows,
    long seed,
    int threads) {
  public TrainingOptions {
    corpora = List.copyOf(corpora);
    dictionaries = List.copyOf(dictionaries);
    if (rows < 1 || dictionaryRows < 0 || threads < 1) {
      throw new IllegalArgumentException("rows and threads must be positive");
    }
  }

  /** 150,000 learned rows and 120,000 of dictionaries, seed 1, two threads; no files yet. */
  public static TrainingOptions defaults() {
    return new TrainingOptions(List.of(), List.of(), 150_000, 120_000, 1, 2);
  }

  public TrainingOptions withCorpora(List<Path> files) {
    return new TrainingOptions(files, dictionaries, rows, dictionaryRows, seed, threads);
  }

  public TrainingOptions withDictionaries(List<Path> files) {
    return new TrainingOptions(corpora, files, rows, dictionaryRows, seed, threads);
  }

  public TrainingOptions withRows(int most, int mostOfDictionaries) {
    return new TrainingOptions(corpora, dictionaries, most, mostOfDictionaries, seed, threads);
  }

  public TrainingOptions withSeed(long number) {
    return new TrainingOptions(corpora, dictionaries, rows, dictionaryRows, number, threads);
  }

  public TrainingOptions withThreads(int number) {
    return new TrainingOptions(corpora, dictionaries, rows, dictionaryRows, seed, number);
  }
}
