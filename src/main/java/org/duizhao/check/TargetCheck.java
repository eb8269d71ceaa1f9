// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

/**
 * A check that looks at the Chinese alone: the whole target of a document, paired or not, or the
 * target of one unit that came paired.
 */
public non-sealed interface TargetCheck extends Check {
  void check(TargetText text, CheckContext context, IssueSink sink);
}
