// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.Locale;

/**
 * Which checks run when none is named: those of {@link #STANDARD}, or all of them. The checks of
 * readability, which tell 对文件进行修改 from 修改文件, are of {@link #STRICT}.
 */
public enum Profile {
  STANDARD,
  STRICT;

  /** As written after {@code --profile}: {@code strict}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a check of that profile runs under this one. */
  boolean covers(Profile ofCheck) {
    return ofCheck.compareTo(this) <= 0;
  }
}
