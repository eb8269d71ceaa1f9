// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

/**
 * What the term base thinks of a Chinese term, in the words of TBX (ISO 30042) with forbidden
 * added: 封面信 is preferred for "cover letter", 说明信 admitted, 提交信 forbidden.
 */
public enum TermStatus {
  PREFERRED,
  /** Right too. */
  ADMITTED,
  /** Was right once, or is used but should give way. */
  DEPRECATED,
  /** Wrong for this sense. */
  FORBIDDEN;

  /** Whether a translation with it is in order. */
  public boolean isGood() {
    return this == PREFERRED || this == ADMITTED;
  }
}
