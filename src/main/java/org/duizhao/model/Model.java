// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.function.Supplier;
import org.duizhao.coverage.CoverageModel;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.spelling.Speller;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;
import org.jspecify.annotations.Nullable;

/**
 * All that the program has learned: which words translate each other, such as "kernel" and 内核,
 * which beads to believe in, and what left-out text looks like. The program's own parts are read
 * when they are first asked for.
 */
public final class Model {
  private final Supplier<Lexicon> lexicon;
  private final Supplier<BeadModel> beads;
  private final Supplier<CoverageModel> coverage;
  private final Supplier<Speller> speller;
  private final @Nullable WeighedVectors vectors;

  private Model(
      Supplier<Lexicon> lexicon,
      Supplier<BeadModel> beads,
      Supplier<CoverageModel> coverage,
      Supplier<Speller> speller,
      @Nullable WeighedVectors vectors) {
    this.lexicon = lexicon;
    this.beads = beads;
    this.coverage = coverage;
    this.speller = speller;
    this.vectors = vectors;
  }

  /** The model that comes with the program. */
  public static Model bundled() {
    return new Model(
        Lexicon::bundled, BeadModel::bundled, CoverageModel::bundled, Speller::bundled, null);
  }

  /**
   * The model of a file, read at once.
   *
   * @throws ModelFileException if the file lacks a part, or holds a damaged one
   */
  public static Model of(ModelFile file) throws ModelFileException {
    Lexicon ofFile = Lexicon.of(file);
    BeadModel beadsOfFile = BeadModel.of(file);
    CoverageModel coverageOfFile = CoverageModel.of(file);
    Speller spellerOfFile = Speller.of(file);
    return new Model(
        () -> ofFile, () -> beadsOfFile, () -> coverageOfFile, () -> spellerOfFile, null);
  }

  public Lexicon lexicon() {
    return lexicon.get();
  }

  public BeadModel beads() {
    return beads.get();
  }

  /** What is known of left-out and added text. */
  public CoverageModel coverage() {
    return coverage.get();
  }

  /** Which Chinese characters follow which. */
  public Speller speller() {
    return speller.get();
  }

  /** The same model, which asks sentence vectors too when it aligns. */
  public Model with(WeighedVectors sentenceVectors) {
    return new Model(lexicon, beads, coverage, speller, sentenceVectors);
  }

  /** Sentence vectors to be asked too; null for none, as the bundled model has none. */
  public @Nullable WeighedVectors vectors() {
    return vectors;
  }
}
