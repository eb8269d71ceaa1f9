// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.drift;

import org.jspecify.annotations.Nullable;

/**
 * How far a translation is behind.
 *
 * @param source path of the English file from the project's root
 * @param target path of the translation
 * @param basis the English revision that it renders; null when git does not know it
 * @param revisions how many commits have changed the English text since
 * @param drift what they did; null when the basis is not known
 */
public record PairStatus(
    String source, String target, @Nullable Basis basis, int revisions, @Nullable Drift drift) {

  /** The three things that may be said of a translation. */
  public enum State {
    CURRENT,
    BEHIND,
    UNKNOWN
  }

  public State state() {
    if (drift == null) {
      return State.UNKNOWN;
    }
    return drift.changes().isEmpty() ? State.CURRENT : State.BEHIND;
  }
}
