// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import org.duizhao.bitext.Bead;

/** A check that compares the two sides of one bead; also runs on units that come already paired. */
public non-sealed interface BeadCheck extends Check {
  /**
   * @param bead with text on both sides
   */
  void check(Bead bead, CheckContext context, IssueSink sink);

  /**
   * Looks at a unit that came paired with nothing: an entry whose translation is empty. Most checks
   * have nothing to say of it.
   *
   * @param bead with text in the source only
   */
  default void checkUntranslated(Bead bead, CheckContext context, IssueSink sink) {}
}
