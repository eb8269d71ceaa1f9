// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.typography;

/** Which quotation marks Chinese text has. */
public enum QuotePolicy {
  /** Those that most quotations of the file have. */
  CONSISTENT,
  /** “保存”, as in simplified Chinese. */
  CURLY,
  /** 「保存」, as in traditional Chinese. */
  CORNER
}
