// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.typography;

/** Whether a blank stands where Chinese meets Latin letters or digits: 使用 Linux or 使用Linux. */
public enum SpacingPolicy {
  /** As most places of the file have it. */
  CONSISTENT,
  REQUIRE,
  FORBID
}
