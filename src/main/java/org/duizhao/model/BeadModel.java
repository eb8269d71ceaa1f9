// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.List;
import org.duizhao.lexicon.SentenceMasses;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;

/**
 * A learned judge of sentence alignments: a semi-Markov conditional random field over beads, whose
 * score is linear in {@link BeadFeatures}.
 *
 * <p>score(bead) = bias(type) + (a + b) / 2 · Σ weight(group, feature) · feature, for a bead of a
 * English and b Chinese sentences, so that long beads and chains of short ones weigh alike;
 * Sarawagi and Cohen, "Semi-Markov conditional random fields" (2004). Of all chains that lie near a
 * coarse path it takes the one whose beads are likeliest to be right, one by one.
 */
public final class BeadModel {
  private final BeadWeights weights;
  private final Calibration calibration;

  BeadModel(BeadWeights weights, Calibration calibration) {
    this.weights = weights;
    this.calibration = calibration;
  }

  private static final class Bundled {
    static final BeadModel MODEL = load();

    private static BeadModel load() {
      try {
        return of(ModelFile.bundled());
      } catch (ModelFileException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * The bead model of a model file.
   *
   * @throws ModelFileException if the file holds none, one of another version, or a damaged one
   */
  public static BeadModel of(ModelFile file) throws ModelFileException {
    return BeadSection.read(file);
  }

  /** The same model, whose confidence is the bare marginal probability. */
  public BeadModel uncalibrated() {
    return new BeadModel(weights, Calibration.NONE);
  }

  /** The same model file with this model in it. */
  public ModelFile addTo(ModelFile file) {
    return BeadSection.write(weights, calibration, file);
  }

  /** The model that comes with the program; read at the first call. */
  public static BeadModel bundled() {
    return Bundled.MODEL;
  }

  /**
   * A bead of sentence numbers.
   *
   * @param englishFrom first English sentence, from 0
   * @param englishTo the one after the last
   * @param chineseFrom first Chinese sentence
   * @param chineseTo the one after the last
   * @param confidence that the bead is exactly right, 0 to 1: its marginal probability, put to
   *     rights by what came of such beads in texts that the model had not seen
   */
  public record Range(
      int englishFrom, int englishTo, int chineseFrom, int chineseTo, double confidence) {
    Range as(double other) {
      return new Range(englishFrom, englishTo, chineseFrom, chineseTo, other);
    }
  }

  /**
   * Finds the best chain of beads.
   *
   * @param english the English sentences
   * @param chinese the Chinese sentences
   * @param masses word mass between them
   * @param path nodes of a coarse alignment, from (0, 0) to the ends
   * @param opinion added to the weighed features of each bead
   */
  public List<Range> decode(
      List<String> english,
      List<String> chinese,
      SentenceMasses masses,
      List<PathNode> path,
      BeadOpinion opinion) {
    BeadLattice lattice = new BeadLattice(english.size(), chinese.size(), path);
    BeadFeatures features = new BeadFeatures(english, chinese, masses);
    ChainFeatures chain = ChainFeatures.of(lattice, features, path);
    return BeadDecoder.decode(weights, chain, opinion).stream()
        .map(range -> range.as(calibration.of(range.confidence())))
        .toList();
  }
}
