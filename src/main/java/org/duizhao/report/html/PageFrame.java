// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import org.duizhao.drift.Basis;
import org.duizhao.drift.Drift;
import org.duizhao.drift.PairStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a page says besides its result.
 *
 * @param index address of the page that lists this one; null when there is none
 * @param mark by which the next run knows whether the page is still right; null for none
 * @param behind what has become of the English since; null when nothing is known of that
 */
record PageFrame(@Nullable String index, @Nullable String mark, @Nullable Say behind) {
  static final PageFrame NONE = new PageFrame(null, null, null);

  /** What is said of a translation that is behind. */
  static @Nullable Say behind(@Nullable PairStatus status) {
    Basis basis = status == null ? null : status.basis();
    Drift drift = status == null ? null : status.drift();
    if (basis == null || drift == null) {
      return null;
    }
    int changes = drift.changes().size();
    String commit = basis.revision().shortCommit();
    return new Say(
        "This renders the English of "
            + basis.revision().date()
            + " ("
            + commit
            + "), of which "
            + (changes == 1 ? "1 sentence has" : changes + " sentences have")
            + " changed since. What is found only because of that does not count.",
        "译文对应 "
            + basis.revision().date()
            + " 的原文（"
            + commit
            + "），此后原文改动了 "
            + changes
            + " 句；仅由改动引起的问题不计。");
  }
}
