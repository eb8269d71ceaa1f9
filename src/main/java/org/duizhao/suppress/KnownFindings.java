// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import java.util.HashMap;
import java.util.Map;

/**
 * The findings that a project has decided about, by their fingerprints.
 *
 * @param reasons by fingerprint, in the words of whoever decided
 */
public record KnownFindings(Map<String, String> reasons) {
  public KnownFindings {
    reasons = Map.copyOf(reasons);
  }

  /** Nothing is decided. */
  public static KnownFindings none() {
    return new KnownFindings(Map.of());
  }

  /** These and others; where both have decided, the others' reason stands. */
  public KnownFindings with(KnownFindings others) {
    Map<String, String> all = new HashMap<>(reasons);
    all.putAll(others.reasons);
    return new KnownFindings(all);
  }
}
