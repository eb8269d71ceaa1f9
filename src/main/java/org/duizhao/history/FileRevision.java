// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.history;

import java.time.LocalDate;

/**
 * One state of a file: {@code docs/en/boot.md} as commit 3f2a91c0 of 2026-03-01 left it.
 *
 * @param order of the commit in the history, from 0 for the newest
 * @param commit its name, 40 hexadecimal digits
 * @param date of the commit in UTC
 * @param message of the commit
 * @param blob what git calls the content
 */
public record FileRevision(int order, String commit, LocalDate date, String message, String blob) {
  private static final int SHORT = 8;

  /** The first digits of the commit's name. */
  public String shortCommit() {
    return commit.substring(0, Math.min(SHORT, commit.length()));
  }
}
