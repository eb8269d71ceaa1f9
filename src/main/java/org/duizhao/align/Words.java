// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.List;

/** Cuts text into weighted words and knows which English words may stand for which Chinese ones. */
interface Words {
  /**
   * A word of a text.
   *
   * @param key what it is looked up and compared by: the lemma of an English word, else the form
   * @param weight how much it tells, at least 0: rare words tell most
   */
  record Word(String key, float weight) {}

  /**
   * A Chinese word that an English one may stand for.
   *
   * @param share how far the pair is to be trusted, 0 to 1
   */
  record Tie(String chinese, float share) {}

  List<Word> english(String text);

  List<Word> chinese(String text);

  /** The Chinese words tied to an English key; equal keys are tied without being listed. */
  List<Tie> ties(String englishKey);
}
