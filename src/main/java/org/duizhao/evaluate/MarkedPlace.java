// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.List;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.duizhao.text.Span;

/**
 * Where in the target of a unit an issue stands, and whether that is where an error is.
 *
 * <p>A mark touches an error when the two overlap. The place of missing words is empty: it touches
 * what stands in the same clause.
 */
final class MarkedPlace {
  private static final String CLAUSE_ENDS = "。；！？，：;!?\n";

  private MarkedPlace() {}

  /**
   * The mark of an issue.
   *
   * @param text the target of the unit, without blanks around it
   */
  static Span of(Issue issue, String text) {
    Excerpt target = issue.target();
    if (target == null) {
      return new Span(0, text.length());
    }
    return target.context().isEmpty() ? gap(target, text) : target.mark();
  }

  /** An empty place has no context, so it is counted from the target's column in its line. */
  private static Span gap(Excerpt target, String text) {
    String line = target.file().text();
    int start = line.length() - line.substring(line.lastIndexOf('\t') + 1).stripLeading().length();
    return Span.at(Math.min(Math.max(0, target.place().start() - start), text.length()));
  }

  /** Whether an issue says something of the whole text, and so names no place. */
  static boolean isWhole(Span mark, String text) {
    return mark.length() >= text.length();
  }

  static boolean touchesAny(Span mark, List<Span> places, String text) {
    return places.stream().anyMatch(place -> touches(mark, place, text));
  }

  private static boolean touches(Span mark, Span place, String text) {
    if (!mark.isEmpty() && !place.isEmpty()) {
      return mark.overlaps(place);
    }
    int from = Math.min(mark.end(), place.end());
    int to = Math.max(mark.start(), place.start());
    for (int i = from; i < Math.min(to, text.length()) - 1; i++) {
      if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
