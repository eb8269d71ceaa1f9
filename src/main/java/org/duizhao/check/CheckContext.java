// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import org.duizhao.glossary.TermBase;

/**
 * What every check may ask for besides the text that it looks at.
 *
 * @param termBase the project's terms; empty when there is none
 */
public record CheckContext(TermBase termBase) {
  /** A context without a term base. */
  public static CheckContext plain() {
    return new CheckContext(TermBase.empty());
  }
}
