// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Harm to the reader, in MQM's four steps, mildest first. How sure we are is a matter apart. */
public enum Severity {
  /** Worth knowing, no harm: a preference, a summary. */
  NEUTRAL,
  /** The reader notices, and is not misled. */
  MINOR,
  /** The reader is misled or lacks something: a lost paragraph, a wrong number. */
  MAJOR,
  /** The reader acts on what is not true: a lost correction. */
  CRITICAL;

  /** The name in JSON and on the command line: {@code major}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Severity> ofId(String id) {
    for (Severity severity : values()) {
      if (severity.id().equals(id)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  /** All steps, the most harmful first. */
  public static List<Severity> worstFirst() {
    return Stream.of(values()).sorted(Comparator.reverseOrder()).toList();
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
