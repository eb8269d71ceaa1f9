// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import java.util.Locale;
import org.duizhao.issue.Severity;

/** The three levels that hosts know, by SARIF's names. */
enum HostLevel {
  /** The reader is misled: critical and major issues. */
  ERROR,
  WARNING,
  NOTE;

  static HostLevel of(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> ERROR;
      case MINOR -> WARNING;
      case NEUTRAL -> NOTE;
    };
  }

  /** The name in SARIF: {@code warning}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name where the mildest level is {@code info}: in Checkstyle's XML. */
  String idOrInfo() {
    return this == NOTE ? "info" : id();
  }
}
