// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How finely an alignment is written. */
public enum AlignmentLevel {
  /** One row for each pair of blocks. */
  BLOCK,
  /** One row for each bead. */
  SENTENCE;

  /** The name on the command line: {@code block}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<AlignmentLevel> ofId(String id) {
    return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(AlignmentLevel::id).toList();
  }
}
