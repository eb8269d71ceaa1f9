// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.model;

import java.util.List;

/**
 * Turns sentences of either language into points of one space, where translations lie close: the
 * vectors of "It boots." and 它能启动。 have a larger product than those of "It boots." and 天气很好。
 */
public interface SentenceVectors extends AutoCloseable {
  /**
   * The vectors of sentences, in their order.
   *
   * @return vectors of length 1 and of one number of dimensions; all zeros for a blank sentence
   */
  float[][] of(List<String> sentences);

  /** Gives back what the vectors were made with; nothing can be asked any more. */
  @Override
  void close();
}
