// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

/**
 * A check that compares a whole block with the one that renders it, all sentences at once; on units
 * that come already paired, the unit.
 */
public non-sealed interface PairCheck extends Check {
  void check(PairedText pair, CheckContext context, IssueSink sink);
}
