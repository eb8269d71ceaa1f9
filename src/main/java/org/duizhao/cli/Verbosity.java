// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

/** How much is said on standard error beside what is wrong. */
enum Verbosity {
  /** No progress, no hints. */
  QUIET,
  NORMAL,
  /** Each pair as it is done. */
  VERBOSE
}
