// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.Locale;

/** What an entry of a term base asks of whoever looks after it, the most urgent first. */
public enum TermState {
  CONFLICT(6, "major", "conflict", "冲突或有误"),
  CONTRADICTED(5, "major", "mostly rendered otherwise", "多半另有译法"),
  MISUSED(4, "minor", "wrong renderings found", "发现错误译法"),
  OUTNUMBERED(3, "minor", "an admitted term prevails", "许用译法更常用"),
  AMBIGUOUS(2, "neutral", "ambiguous", "译法有歧义"),
  DEAD(1, "neutral", "never mentioned", "语料中未出现"),
  FINE(0, "fine", "in order", "正常");

  private final int rank;
  private final String severity;
  private final Say name;

  TermState(int rank, String severity, String en, String zh) {
    this.rank = rank;
    this.severity = severity;
    this.name = new Say(en, zh);
  }

  /** The class that gives it its colour and sign. */
  public String severity() {
    return severity;
  }

  public Say says() {
    return name;
  }

  /** For filters: {@code contradicted}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Sorts the most urgent last. */
  public int rank() {
    return rank;
  }

  /** Whether somebody has to decide something. */
  public boolean isWrong() {
    return severity.equals("major");
  }
}
