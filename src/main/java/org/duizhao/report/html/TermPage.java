// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.List;

/**
 * What the template of the page of a term base shows.
 *
 * @param shell style, script and policy
 * @param name of the term base
 * @param headline whether it needs looking after
 * @param why in a sentence
 * @param totals figures of the whole
 * @param states how many entries are in which state, worst first; those without entries left out
 * @param entries worst first
 */
public record TermPage(
    Shell shell,
    String name,
    Say headline,
    Say why,
    List<Figure> totals,
    List<StateCount> states,
    List<Entry> entries) {

  /** Whether nothing has to be decided. */
  public boolean isSound() {
    return states.stream().noneMatch(count -> count.state().isWrong());
  }

  /**
   * A number and what it counts.
   *
   * @param value as shown
   * @param what it counts
   */
  public record Figure(String value, Say what) {}

  /** So many entries are in this state. */
  public record StateCount(TermState state, int count) {}

  /**
   * One entry.
   *
   * @param source the English term
   * @param about its id, its field and other forms, as one line
   * @param definition what it means; may be empty
   * @param occurrences in the corpus
   * @param share of them that are as the entry says, in percent; -1 where there are none
   * @param state what is to be done
   * @param says why, in a sentence for each reason; may be empty
   * @param ways how it is rendered, the most frequent first
   * @param more how many occurrences are rendered in other ways
   * @param examples a few of them
   */
  public record Entry(
      String source,
      String about,
      String definition,
      int occurrences,
      int share,
      TermState state,
      List<Say> says,
      List<Way> ways,
      int more,
      List<ExamplePair> examples) {}

  /**
   * One rendering.
   *
   * @param text Chinese, or English that was kept; empty where nothing renders the term
   * @param what the entry says of it
   * @param kind "good", "wrong" or "open"
   * @param count how often
   * @param percent of all occurrences, 0 to 100
   */
  public record Way(String text, Say what, String kind, int count, int percent) {}

  /**
   * A sentence and its translation, cut around the term.
   *
   * @param place in the corpus
   * @param kind of the rendering, as in {@link Way}
   */
  public record ExamplePair(String place, String kind, Quote english, Quote chinese) {}

  /** A stretch of text with the term in the middle; {@code term} may be empty. */
  public record Quote(String before, String term, String after) {}
}
