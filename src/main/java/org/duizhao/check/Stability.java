// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.Locale;

/** A check's life: a stable one has its precision measured in {@code docs/evaluation.md}. */
public enum Stability {
  PREVIEW,
  STABLE,
  DEPRECATED;

  /** The name in lists: {@code preview}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
