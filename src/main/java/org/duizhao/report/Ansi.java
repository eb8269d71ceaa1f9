// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import org.duizhao.issue.Severity;

/** The few colours of the console report, as select-graphic-rendition codes of ECMA-48. */
enum Ansi {
  MARK("1;31"),
  HEADING("1"),
  FAINT("2"),
  SUGGESTION("32"),
  CRITICAL("1;97;41"),
  MAJOR("1;31"),
  MINOR("33"),
  NEUTRAL("36");

  private final String code;

  Ansi(String code) {
    this.code = code;
  }

  /** The text between this colour and the usual one. */
  String on(String text) {
    return "\u001B[" + code + "m" + text + "\u001B[0m";
  }

  static Ansi of(Severity severity) {
    return valueOf(severity.name());
  }
}
