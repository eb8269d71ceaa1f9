// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.Locale;
import org.duizhao.issue.Tally;

/**
 * What the issues of a text cost, with MQM's usual weights: a minor one 1 point, a major one 5, a
 * critical one 25.
 *
 * @param points the sum
 * @param characters of the target that they are spread over
 */
record Penalty(long points, long characters) {
  static final Penalty NONE = new Penalty(0, 0);

  static Penalty of(Tally tally, long characters) {
    return new Penalty(tally.minor() + 5 * tally.major() + 25 * tally.critical(), characters);
  }

  Penalty plus(Penalty other) {
    return new Penalty(points + other.points, characters + other.characters);
  }

  double perThousand() {
    return points * 1000.0 / Math.max(1, characters);
  }

  /** Points per 1,000 characters, one digit after the point. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f", perThousand());
  }
}
