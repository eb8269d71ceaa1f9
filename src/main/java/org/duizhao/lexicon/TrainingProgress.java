// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

/** Told how far a training has come. */
@FunctionalInterface
public interface TrainingProgress {
  /** Says nothing. */
  TrainingProgress SILENT = (stage, done) -> {};

  /**
   * Called at the start of each stage.
   *
   * @param stage what is being done now, such as "cutting Chinese text"
   * @param done share of the whole that is done, 0 to 1
   */
  void at(String stage, double done);
}
